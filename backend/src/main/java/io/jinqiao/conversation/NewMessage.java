package io.jinqiao.conversation;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words on their way into a conversation.
 *
 * @param clientId chosen by the sender, 1–64 characters, unique among the sender's messages in the conversation
 * @param detail what a client needs to show it, by kind; see {@link MessageView}
 */
public record NewMessage(
        ConversationId conversation,
        Actor from,
        String clientId,
        MessageView.Kind kind,
        String text,
        @Nullable Map<String, Object> detail) {}
