package io.jinqiao.routing.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.routing.events.QueueLeft;
import io.jinqiao.routing.internal.AssignmentRepository.Outcome;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;

/** A conversation has ended: it waits no more, and its agent has a seat free. Doing it twice changes nothing. */
record LeaveQueue(ConversationId conversation, Actor by, Instant at) {

    @UseCase
    static class Handler {

        private final WaitingRepository waitings;
        private final PresenceRepository presences;
        private final Seats seats;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                WaitingRepository waitings,
                PresenceRepository presences,
                Seats seats,
                ApplicationEventPublisher events,
                Clock clock) {
            this.waitings = waitings;
            this.presences = presences;
            this.seats = seats;
            this.events = events;
            this.clock = clock;
        }

        void handle(LeaveQueue command) {
            waitings.takeOut(command.conversation())
                    .map(waiting -> new QueueLeft(
                            waiting.conversation(),
                            waiting.customer(),
                            waiting.skill(),
                            waiting.waited(command.at()).toSeconds(),
                            command.by(),
                            command.at()))
                    .ifPresent(events::publishEvent);
            seats.leave(command.conversation(), Outcome.CLOSED, command.at())
                    .ifPresent(left -> presences.worked(left.staff(), clock.instant()));
        }
    }
}
