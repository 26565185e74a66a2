package io.jinqiao.assistant.internal;

import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.Understanding;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.UseCase;

/** How a customer feels became clearer while no machine answers. */
record Feel(ConversationId conversation, Understanding understood) {

    @UseCase
    static class Handler {

        private final Conversations conversations;

        Handler(Conversations conversations) {
            this.conversations = conversations;
        }

        void handle(Feel command) {
            conversations.understand(command.conversation(), command.understood());
        }
    }
}
