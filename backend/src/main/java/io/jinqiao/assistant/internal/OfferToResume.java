package io.jinqiao.assistant.internal;

import io.jinqiao.conversation.ConversationView.State;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.dialogue.Dialogues;
import io.jinqiao.dialogue.events.FlowLapsed;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells a customer who fell silent that nothing is lost; once, however often the news arrives.
 *
 * <p>Without a transaction of its own, as {@link GreetCustomer}.
 */
@Component
class OfferToResume {

    private final Conversations conversations;
    private final Dialogues dialogues;
    private final Speech speech;

    OfferToResume(Conversations conversations, Dialogues dialogues, Speech speech) {
        this.conversations = conversations;
        this.dialogues = dialogues;
        this.speech = speech;
    }

    @Async
    @TransactionalEventListener
    void on(FlowLapsed news) {
        var conversation = conversations.get(news.conversation());
        if (conversation.state() == State.ASSISTANT) {
            var writing = new Story(conversations.latest(conversation.id(), 30)).writing(conversation.language());
            var saying = dialogues.lapsed(news.flow(), news.version(), writing.language());
            speech.flow(conversation.id(), "lapsed-" + news.run(), saying, writing);
        }
    }
}
