package io.jinqiao.manual.internal;

import io.jinqiao.conversation.events.ConversationAssigned;
import io.jinqiao.conversation.events.ConversationUnderstood;
import io.jinqiao.conversation.events.MessagesStored;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Begins the manual of a business when it becomes known, and listens to agents beside the conversation, never before it. What
 * is missed here, because the process died or the database was away, is heard by whoever asks next: the screen or the closing.
 */
@Component
class Listen {

    private static final Logger LOG = LoggerFactory.getLogger(Listen.class);

    private final BeginGuidance.Handler begin;
    private final HearAgent.Handler hear;
    private final Set<ConversationId> waiting = ConcurrentHashMap.newKeySet();

    /** One at a time: it must not take the processors from those who speak. */
    private final Semaphore turn = new Semaphore(1);

    Listen(BeginGuidance.Handler begin, HearAgent.Handler hear) {
        this.begin = begin;
        this.hear = hear;
    }

    @EventListener
    void on(ConversationUnderstood news) {
        begin.handle(new BeginGuidance(news.conversation(), news.by()));
    }

    @EventListener
    void on(ConversationAssigned news) {
        begin.handle(new BeginGuidance(news.conversation(), news.by()));
    }

    @EventListener
    void on(MessagesStored news) {
        news.messages().stream()
                .filter(message -> message.from().kind() == Actor.Kind.STAFF
                        && message.kind().equals("TEXT"))
                .map(MessagesStored.Stored::conversation)
                .distinct()
                .filter(waiting::add)
                .forEach(id -> Thread.ofVirtual().name("manual").start(() -> listen(id)));
    }

    private void listen(ConversationId id) {
        turn.acquireUninterruptibly();
        try {
            waiting.remove(id);
            hear.handle(new HearAgent(id));
        } catch (RuntimeException e) {
            LOG.warn("Not listened to {} now; whoever asks next will", id, e);
        } finally {
            turn.release();
        }
    }
}
