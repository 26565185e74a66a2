package io.jinqiao.identity.internal;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.identity.Identity;
import io.jinqiao.identity.Identity.Entered;
import io.jinqiao.identity.Level;
import io.jinqiao.identity.internal.Badges.Badge;
import io.jinqiao.identity.internal.ReadCodes.Waited;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.web.Visitor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Customers say who they are, prove it, and check who serves them. */
@RestController
@RequestMapping("/api/customer")
class CustomerIdentityController {

    private final Identity identity;
    private final ReadStanding standing;
    private final StepUpDesk stepUps;
    private final ReadCodes codes;
    private final Badges badges;
    private final Conversations conversations;

    CustomerIdentityController(
            Identity identity,
            ReadStanding standing,
            StepUpDesk stepUps,
            ReadCodes codes,
            Badges badges,
            Conversations conversations) {
        this.identity = identity;
        this.standing = standing;
        this.stepUps = stepUps;
        this.codes = codes;
        this.badges = badges;
        this.conversations = conversations;
    }

    record Shown(String token) {

        @Override
        public String toString() {
            return "Shown[…]";
        }
    }

    record Code(String code) {

        @Override
        public String toString() {
            return "Code[…]";
        }
    }

    record Own(
            Level level, @Nullable Instant until, @Nullable Waited code) {}

    @PostMapping("/identity")
    Entered enter(@RequestBody Shown shown, @AuthenticationPrincipal @Nullable Visitor me) {
        return identity.enter(shown.token(), me == null ? null : me.id());
    }

    @GetMapping("/conversations/{id}/identity")
    Own standing(@PathVariable ConversationId id, @AuthenticationPrincipal Visitor me) {
        return own(own(id, me));
    }

    @PostMapping("/conversations/{id}/code")
    Own answer(@PathVariable ConversationId id, @RequestBody Code given, @AuthenticationPrincipal Visitor me) {
        var conversation = own(id, me);
        stepUps.answer(conversation, given.code());
        return own(conversation);
    }

    @GetMapping("/conversations/{id}/badge")
    Badge badge(@PathVariable ConversationId id, @AuthenticationPrincipal Visitor me) {
        return badges.of(own(id, me))
                .orElseThrow(() -> Refused.notFound("identity.nobody-serves", "Nobody serves here now"));
    }

    /** For whoever was told a code by somebody who says to be of the house. */
    @GetMapping("/badges/{code}")
    Badge check(@PathVariable String code) {
        return badges.check(code);
    }

    private Own own(ConversationView conversation) {
        var now = standing.of(conversation);
        return new Own(now.level(), now.until(), codes.of(conversation.id()));
    }

    private ConversationView own(ConversationId id, Visitor me) {
        var conversation = conversations.get(id);
        if (!conversation.customer().equals(me.id())) {
            throw Refused.forbidden("conversation.not-yours", "This conversation is somebody else's");
        }
        return conversation;
    }
}
