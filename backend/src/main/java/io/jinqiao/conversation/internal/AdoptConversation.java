package io.jinqiao.conversation.internal;

import io.jinqiao.conversation.Closing;
import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.ConversationView.State;
import io.jinqiao.conversation.events.ConversationIdentified;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** A visitor turned out to be a customer: what they began goes on as the customer's. */
record AdoptConversation(ConversationId conversation, CustomerId customer) {

    @UseCase
    static class Handler {

        private final ConversationRepository conversations;
        private final ConversationReads reads;
        private final CloseConversation.Handler close;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                ConversationRepository conversations,
                ConversationReads reads,
                CloseConversation.Handler close,
                ApplicationEventPublisher events,
                Clock clock) {
            this.conversations = conversations;
            this.reads = reads;
            this.close = close;
            this.events = events;
            this.clock = clock;
        }

        ConversationView handle(AdoptConversation command) {
            var visitor = conversations.lock(command.conversation).customer();
            var begun = reads.get(command.conversation);
            if (visitor.equals(command.customer) || begun.state() == State.CLOSED) {
                return begun;
            }
            var other = reads.open(command.customer, begun.channel()).orElse(null);
            if (other != null && !isFurther(begun, other)) {
                leave(begun);
                return other;
            }
            if (other != null) {
                leave(other);
            }
            conversations.adopt(begun.id(), command.customer);
            events.publishEvent(new ConversationIdentified(
                    begun.id(), command.customer, visitor, Actor.of(command.customer), clock.instant()));
            return reads.get(begun.id());
        }

        private void leave(ConversationView conversation) {
            close.handle(new CloseConversation(
                    conversation.id(),
                    Actor.SYSTEM,
                    new Closing(Closing.Result.LEFT, "The customer goes on in another conversation")));
        }

        /** Whoever has a person, or waits for one, must not lose the place; among equals the one with words goes on. */
        private static boolean isFurther(ConversationView begun, ConversationView other) {
            var order = Integer.compare(rank(begun.state()), rank(other.state()));
            return order > 0 || (order == 0 && other.lastNumber() <= 1 && begun.lastNumber() > 1);
        }

        private static int rank(State state) {
            return switch (state) {
                case CLOSED -> 0;
                case ASSISTANT -> 1;
                case WAITING -> 2;
                case ASSIGNED -> 3;
            };
        }
    }
}
