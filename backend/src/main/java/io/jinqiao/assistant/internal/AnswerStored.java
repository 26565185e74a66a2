package io.jinqiao.assistant.internal;

import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.events.MessagesStored;
import io.jinqiao.conversation.events.MessagesStored.Stored;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import java.time.Duration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sets the assistant to work on every stored message of a customer it serves, and on what an earlier run left. */
@Component
class AnswerStored {

    private static final int AT_ONCE = 8;
    private static final int LEFT = 10_000;

    private final Conversations conversations;
    private final AnswerCustomer answers;
    private final Lanes<ConversationId> lanes = new Lanes<>(AT_ONCE, Duration.ofSeconds(1));

    AnswerStored(Conversations conversations, AnswerCustomer answers) {
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
        conversations.unanswered(LEFT).forEach(this::catchUp);
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
