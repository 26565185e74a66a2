package io.jinqiao.assistant.internal;

import io.jinqiao.conversation.ConversationView.State;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.events.ConversationOpened;
import io.jinqiao.kernel.Refused;
import io.jinqiao.language.Writing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Says on first contact that a machine answers; once, however often the news arrives.
 *
 * <p>Without a transaction of its own: it would keep a connection while the greeting waits for the group commit, which
 * needs one too.
 */
@Component
class GreetCustomer {

    private static final Logger LOG = LoggerFactory.getLogger(GreetCustomer.class);

    private final Conversations conversations;
    private final Speech speech;

    GreetCustomer(Conversations conversations, Speech speech) {
        this.conversations = conversations;
        this.speech = speech;
    }

    @Async
    @TransactionalEventListener
    void on(ConversationOpened news) {
        try {
            var conversation = conversations.get(news.conversation());
            if (conversation.state() == State.ASSISTANT) {
                speech.phrase(conversation.id(), "greeting", "greeting", Writing.of(conversation.language()));
            }
        } catch (Refused refused) {
            if (!Conversations.isOver(refused)) {
                throw refused;
            }
            LOG.info("{} was over before it was greeted", news.conversation());
        }
    }
}
