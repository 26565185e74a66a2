package io.jinqiao.assistant.internal;

import io.jinqiao.conversation.ConversationView.State;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.events.ConversationOpened;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Says on first contact that a machine answers; once, however often the news arrives. */
@Component
class GreetCustomer {

    private final Conversations conversations;
    private final Speech speech;

    GreetCustomer(Conversations conversations, Speech speech) {
        this.conversations = conversations;
        this.speech = speech;
    }

    @ApplicationModuleListener
    void on(ConversationOpened news) {
        var conversation = conversations.get(news.conversation());
        if (conversation.state() == State.ASSISTANT) {
            speech.phrase(conversation.id(), "greeting", "greeting", conversation.language());
        }
    }
}
