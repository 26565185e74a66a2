package io.jinqiao.channel.internal;

import io.jinqiao.conversation.Closing;
import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.PrefilledForm;
import io.jinqiao.conversation.Receipt;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Refused;
import io.jinqiao.web.Visitor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A customer's own conversations, and nobody else's. */
@RestController
@RequestMapping("/api/customer/conversations")
class CustomerConversations {

    private static final int PAGE = 200;
    private static final String WEB = "web";

    private final Conversations conversations;
    private final Colleagues colleagues;
    private final Outgoing outgoing;

    CustomerConversations(Conversations conversations, Colleagues colleagues, Outgoing outgoing) {
        this.conversations = conversations;
        this.colleagues = colleagues;
        this.outgoing = outgoing;
    }

    record Tongue(Language language) {}

    record Said(String clientId, String text, @Nullable String choice) {}

    @PostMapping
    OwnConversation open(@RequestBody Tongue in, @AuthenticationPrincipal Visitor me) {
        return OwnConversation.of(conversations.open(me.id(), WEB, in.language()), colleagues);
    }

    @GetMapping("/current")
    ResponseEntity<OwnConversation> current(@AuthenticationPrincipal Visitor me) {
        return conversations
                .current(me.id())
                .map(it -> ResponseEntity.ok(OwnConversation.of(it, colleagues)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @GetMapping("/{id}/messages")
    List<CustomerMessage> messages(
            @PathVariable ConversationId id,
            @RequestParam(defaultValue = "0") long after,
            @AuthenticationPrincipal Visitor me) {
        return conversations.since(own(id, me).id(), after, PAGE).stream()
                .map(CustomerMessage::of)
                .toList();
    }

    @PostMapping("/{id}/messages")
    Receipt say(@PathVariable ConversationId id, @RequestBody Said said, @AuthenticationPrincipal Visitor me) {
        var message = outgoing.ofCustomer(me.id(), id, said.clientId(), said.text(), said.choice());
        return Outgoing.stored(conversations.post(message));
    }

    @PutMapping("/{id}/form")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void fill(@PathVariable ConversationId id, @RequestBody PrefilledForm form, @AuthenticationPrincipal Visitor me) {
        conversations.fillForm(own(id, me).id(), form);
    }

    @PutMapping("/{id}/language")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void speak(@PathVariable ConversationId id, @RequestBody Tongue in, @AuthenticationPrincipal Visitor me) {
        conversations.speak(own(id, me).id(), in.language(), me.actor());
    }

    @PostMapping("/{id}/leaving")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(@PathVariable ConversationId id, @AuthenticationPrincipal Visitor me) {
        conversations.close(own(id, me).id(), me.actor(), new Closing(Closing.Result.LEFT, ""));
    }

    private ConversationView own(ConversationId id, Visitor me) {
        var conversation = conversations.get(id);
        if (!conversation.customer().equals(me.id())) {
            throw Refused.forbidden("conversation.not-yours", "This conversation is somebody else's");
        }
        return conversation;
    }
}
