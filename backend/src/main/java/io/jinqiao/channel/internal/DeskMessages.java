package io.jinqiao.channel.internal;

import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.Receipt;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Words from the desk where the live connection is blocked. */
@RestController
class DeskMessages {

    private final Conversations conversations;
    private final Outgoing outgoing;

    DeskMessages(Conversations conversations, Outgoing outgoing) {
        this.conversations = conversations;
        this.outgoing = outgoing;
    }

    record Said(
            String clientId,
            String text,
            @Nullable String article,
            @Nullable Integer version,
            @Nullable Boolean sure) {}

    @PostMapping("/api/desk/conversations/{id}/messages")
    @Allowed(Permission.SERVE)
    Receipt say(@PathVariable ConversationId id, @RequestBody Said said, @AuthenticationPrincipal SignedIn me) {
        var message = outgoing.ofStaff(me.id(), id, said.clientId(), said.text(), said.article(), said.version())
                .surely(Boolean.TRUE.equals(said.sure()));
        return Outgoing.stored(conversations.post(message));
    }
}
