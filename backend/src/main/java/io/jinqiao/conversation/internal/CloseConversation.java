package io.jinqiao.conversation.internal;

import io.jinqiao.conversation.Closing;
import io.jinqiao.conversation.events.ConversationClosed;
import io.jinqiao.conversation.spi.ClosingGuard;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;

/** A conversation ends, with its result. */
record CloseConversation(ConversationId conversation, Actor by, Closing closing) {

    private static final int LONGEST_REMARK = 1_000;

    CloseConversation {
        closing = new Closing(closing.result(), Words.optional(closing.remark(), LONGEST_REMARK));
    }

    @UseCase
    static class Handler {

        private final ConversationRepository conversations;
        private final ObjectProvider<ClosingGuard> guards;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                ConversationRepository conversations,
                ObjectProvider<ClosingGuard> guards,
                ApplicationEventPublisher events,
                Clock clock) {
            this.conversations = conversations;
            this.guards = guards;
            this.events = events;
            this.clock = clock;
        }

        /** Refuses with {@code conversation.closed} and as any {@link ClosingGuard} does. */
        void handle(CloseConversation command) {
            guards.orderedStream().forEach(guard -> guard.mayClose(command.conversation, command.by, command.closing));
            var now = clock.instant();
            var closed = conversations.lock(command.conversation).close(command.closing, now);
            conversations.save(closed);
            events.publishEvent(new ConversationClosed(
                    closed.id(),
                    closed.customer(),
                    closed.owner(),
                    closed.business(),
                    command.closing.result().name(),
                    command.closing.remark(),
                    command.by,
                    now));
        }
    }
}
