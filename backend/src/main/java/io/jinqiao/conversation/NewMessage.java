package io.jinqiao.conversation;

import io.jinqiao.compliance.Passage;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words on their way into a conversation.
 *
 * @param clientId chosen by the sender, 1–64 characters, unique among the sender's messages in the conversation
 * @param detail what a client needs to show it, by kind; see {@link MessageView}
 * @param sure the sender was asked by the gate and stands by the words
 * @param gate how it passed the gate; set by {@link Conversations#post} alone, null for words of customers
 */
public record NewMessage(
        ConversationId conversation,
        Actor from,
        String clientId,
        MessageView.Kind kind,
        String text,
        @Nullable Map<String, Object> detail,
        boolean sure,
        @Nullable Passage gate) {

    public NewMessage(
            ConversationId conversation,
            Actor from,
            String clientId,
            MessageView.Kind kind,
            String text,
            @Nullable Map<String, Object> detail) {
        this(conversation, from, clientId, kind, text, detail, false, null);
    }

    /** The same, said by somebody who is sure. */
    public NewMessage surely(boolean sure) {
        return new NewMessage(conversation, from, clientId, kind, text, detail, sure, gate);
    }

    public NewMessage passed(@Nullable Passage passage) {
        return new NewMessage(conversation, from, clientId, kind, text, detail, sure, passage);
    }
}
