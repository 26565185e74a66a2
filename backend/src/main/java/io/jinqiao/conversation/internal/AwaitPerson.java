package io.jinqiao.conversation.internal;

import io.jinqiao.conversation.events.ConversationQueued;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** A conversation goes into the queue for a person. */
record AwaitPerson(ConversationId conversation, Actor by) {

    @UseCase
    static class Handler {

        private final ConversationRepository conversations;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(ConversationRepository conversations, ApplicationEventPublisher events, Clock clock) {
            this.conversations = conversations;
            this.events = events;
            this.clock = clock;
        }

        void handle(AwaitPerson command) {
            var now = clock.instant();
            var before = conversations.lock(command.conversation);
            var waiting = before.await(now);
            if (!waiting.equals(before)) {
                conversations.save(waiting);
                events.publishEvent(new ConversationQueued(waiting.id(), waiting.customer(), command.by, now));
            }
        }
    }
}
