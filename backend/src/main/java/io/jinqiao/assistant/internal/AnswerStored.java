package io.jinqiao.assistant.internal;

import io.jinqiao.cluster.LeaderWork;
import io.jinqiao.cluster.Leadership;
import io.jinqiao.cluster.Nodes;
import io.jinqiao.cluster.NodesGone;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.events.MessagesStored;
import io.jinqiao.conversation.events.MessagesStored.Stored;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sets the assistant to work on every message of a customer it serves that this node stored, and on what an earlier run left: of
 * several nodes the leader sees to that, when its term begins and when another is gone. An answer is said once, whoever gives it.
 */
@Component
class AnswerStored implements LeaderWork {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerStored.class);

    private static final int AT_ONCE = 8;
    private static final int LEFT = 10_000;

    private final Conversations conversations;
    private final AnswerCustomer answers;
    private final Nodes nodes;
    private final Leadership leadership;
    private final Lanes<ConversationId> lanes = new Lanes<>(AT_ONCE, Duration.ofSeconds(1));

    AnswerStored(Conversations conversations, AnswerCustomer answers, Nodes nodes, Leadership leadership) {
        this.nodes = nodes;
        this.leadership = leadership;
        this.conversations = conversations;
        this.answers = answers;
    }

    @EventListener
    void on(MessagesStored news) {
        news.messages().stream()
                .filter(AnswerStored::isOurs)
                .forEach(each -> later(each.conversation(), each.number()));
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        if (!nodes.together()) {
            catchUp();
        }
    }

    @Override
    public void begin() {
        if (nodes.together()) {
            Thread.startVirtualThread(this::catchUp);
        }
    }

    @Override
    public void end() {}

    @EventListener
    void on(NodesGone news) {
        if (leadership.leads()) {
            Thread.startVirtualThread(this::catchUp);
        }
    }

    private void catchUp() {
        try {
            conversations.unanswered(LEFT).forEach(this::catchUp);
        } catch (RuntimeException e) {
            LOG.error("What another run left unanswered could not be read", e);
        }
    }

    private void catchUp(ConversationId id) {
        conversations.since(id, conversations.get(id).answeredUpTo(), LEFT).stream()
                .filter(message -> message.from().kind() == Actor.Kind.CUSTOMER)
                .filter(message -> message.kind() == MessageView.Kind.TEXT)
                .forEach(message -> later(id, message.number()));
    }

    private void later(ConversationId conversation, long number) {
        lanes.add(conversation, () -> answers.answer(conversation, number));
    }

    private static boolean isOurs(Stored message) {
        return message.from().kind() == Actor.Kind.CUSTOMER
                && message.kind().equals("TEXT")
                && message.state().equals("ASSISTANT");
    }
}
