package io.jinqiao.conversation.internal;

import io.jinqiao.conversation.events.ConversationAssigned;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** A member of staff becomes the one who answers. */
record AssignConversation(ConversationId conversation, StaffId owner) {

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

        void handle(AssignConversation command) {
            var now = clock.instant();
            var before = conversations.lock(command.conversation);
            var assigned = before.assign(command.owner, now);
            if (!assigned.equals(before)) {
                conversations.save(assigned);
                events.publishEvent(
                        new ConversationAssigned(assigned.id(), assigned.customer(), command.owner, Actor.SYSTEM, now));
            }
        }
    }
}
