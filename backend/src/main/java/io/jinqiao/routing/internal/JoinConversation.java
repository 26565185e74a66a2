package io.jinqiao.routing.internal;

import io.jinqiao.conversation.Conversations;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.routing.events.ConversationJoined;
import io.jinqiao.staff.Staff;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/**
 * A supervisor takes part in a conversation that somebody else serves, and leaves it again. The customer sees that a second
 * person came in and went; the agent stays the owner. Whoever is the supervisor passes the gate like everybody.
 */
record JoinConversation(ConversationId conversation, StaffId by, boolean comes) {

    @UseCase
    static class Handler {

        private final Conversations conversations;
        private final Staff staff;
        private final TellCustomer tell;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                Conversations conversations,
                Staff staff,
                TellCustomer tell,
                ApplicationEventPublisher events,
                Clock clock) {
            this.conversations = conversations;
            this.staff = staff;
            this.tell = tell;
            this.events = events;
            this.clock = clock;
        }

        /** Doing it twice changes nothing; refuses with {@code conversation.not-served}, {@code .own}. */
        void handle(JoinConversation command) {
            var id = command.conversation();
            var changed =
                    command.comes() ? conversations.welcome(id, command.by()) : conversations.part(id, command.by());
            if (!changed) {
                return;
            }
            var conversation = conversations.get(id);
            var step = Ids.next();
            events.publishEvent(new ConversationJoined(
                    id,
                    conversation.customer(),
                    conversation.owner(),
                    command.comes(),
                    Actor.of(command.by()),
                    clock.instant()));
            var person = staff.get(command.by());
            AfterCommit.then(() -> tell.joined(id, step, person, command.comes()));
        }
    }
}
