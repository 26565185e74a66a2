package io.jinqiao.identity.internal;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.customer.Customers;
import io.jinqiao.identity.Standing;
import io.jinqiao.identity.internal.Badges.Badge;
import io.jinqiao.identity.internal.LevelRules.Need;
import io.jinqiao.identity.internal.ReadCodes.Waited;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** At the desk: how sure the house is of a customer, what may be said and done at that level, and how to be surer. */
@RestController
@RequestMapping("/api/desk/conversations/{id}/identity")
@Allowed({Permission.SERVE, Permission.WATCH_FLOOR})
class DeskIdentityController {

    private final ReadStanding standing;
    private final StepUpDesk stepUps;
    private final ReadCodes codes;
    private final QuestionDesk questions;
    private final Witness.Handler witness;
    private final LevelRules rules;
    private final Badges badges;
    private final Conversations conversations;
    private final Customers customers;

    DeskIdentityController(
            ReadStanding standing,
            StepUpDesk stepUps,
            ReadCodes codes,
            QuestionDesk questions,
            Witness.Handler witness,
            LevelRules rules,
            Badges badges,
            Conversations conversations,
            Customers customers) {
        this.customers = customers;
        this.standing = standing;
        this.stepUps = stepUps;
        this.codes = codes;
        this.questions = questions;
        this.witness = witness;
        this.rules = rules;
        this.badges = badges;
        this.conversations = conversations;
    }

    record Seen(String words) {}

    record Given(Map<String, String> answers) {

        @Override
        public String toString() {
            return "Given[" + answers.keySet() + "]";
        }
    }

    /** @param badge what the customer sees of who serves; null where nobody does */
    record Sheet(
            Standing standing,
            @Nullable Waited code,
            QuestionDesk.Asking questions,
            List<Need> needs,
            @Nullable Badge badge) {}

    @GetMapping
    Sheet sheet(@PathVariable ConversationId id, @AuthenticationPrincipal SignedIn me) {
        var conversation = conversations.get(id);
        customers.sight(me, Permission.WATCH_FLOOR).require(conversation.matter(), DeskIdentityController::notYours);
        return sheet(conversation);
    }

    @PostMapping("/code")
    @Allowed(Permission.SERVE)
    Sheet askCode(@PathVariable ConversationId id, @AuthenticationPrincipal SignedIn me) {
        var conversation = own(id, me);
        stepUps.ask(conversation, me.id());
        return sheet(conversation);
    }

    @PostMapping("/questions")
    @Allowed(Permission.SERVE)
    Sheet askQuestions(@PathVariable ConversationId id, @AuthenticationPrincipal SignedIn me) {
        var conversation = own(id, me);
        questions.ask(conversation, me.id());
        return sheet(conversation);
    }

    /** What the customer answered, by question; whether it is right is all that anybody learns. */
    @PostMapping("/questions/answers")
    @Allowed(Permission.SERVE)
    Sheet answerQuestions(
            @PathVariable ConversationId id, @RequestBody Given given, @AuthenticationPrincipal SignedIn me) {
        var conversation = own(id, me);
        questions.answer(conversation, given.answers(), me.id());
        return sheet(conversation);
    }

    @PostMapping("/witness")
    @Allowed(Permission.SERVE)
    Sheet witness(@PathVariable ConversationId id, @RequestBody Seen seen, @AuthenticationPrincipal SignedIn me) {
        var conversation = own(id, me);
        witness.handle(new Witness(id, conversation.customer(), seen.words(), me));
        return sheet(conversation);
    }

    private Sheet sheet(ConversationView conversation) {
        return new Sheet(
                standing.of(conversation),
                codes.of(conversation.id()),
                questions.of(conversation),
                rules.needs(),
                badges.of(conversation).orElse(null));
    }

    private ConversationView own(ConversationId id, SignedIn me) {
        var conversation = conversations.get(id);
        if (!isOwn(conversation, me)) {
            throw notYours();
        }
        if (conversation.state() == ConversationView.State.CLOSED) {
            throw Refused.conflict("conversation.closed", "This conversation is closed");
        }
        return conversation;
    }

    private static boolean isOwn(ConversationView conversation, SignedIn me) {
        return me.id().equals(conversation.owner());
    }

    private static Refused notYours() {
        return Refused.forbidden("conversation.not-yours", "This conversation is somebody else's");
    }
}
