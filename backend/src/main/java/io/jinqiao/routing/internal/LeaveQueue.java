package io.jinqiao.routing.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.routing.events.CallBackCancelled;
import io.jinqiao.routing.events.QueueLeft;
import io.jinqiao.routing.internal.AssignmentRepository.Outcome;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;

/**
 * A conversation has ended: it waits no more, and its agent has a seat free. Doing it twice changes nothing.
 *
 * @param result as its closing says; empty when not known
 */
record LeaveQueue(ConversationId conversation, String result, Actor by, Instant at) {

    @UseCase
    static class Handler {

        private final Queue queue;
        private final PresenceRepository presences;
        private final Seats seats;
        private final Results results;
        private final CallBackRepository callBacks;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                Queue queue,
                PresenceRepository presences,
                Seats seats,
                Results results,
                CallBackRepository callBacks,
                ApplicationEventPublisher events,
                Clock clock) {
            this.queue = queue;
            this.presences = presences;
            this.seats = seats;
            this.results = results;
            this.callBacks = callBacks;
            this.events = events;
            this.clock = clock;
        }

        void handle(LeaveQueue command) {
            queue.takeOut(command.conversation())
                    .map(waiting -> new QueueLeft(
                            waiting.conversation(),
                            waiting.customer(),
                            waiting.skill(),
                            waiting.waited(command.at()).toSeconds(),
                            command.by(),
                            command.at()))
                    .ifPresent(events::publishEvent);
            callBacks.lock(command.conversation()).ifPresent(one -> end(one, command));
            seats.leave(command.conversation(), Outcome.CLOSED, command.at()).ifPresent(left -> {
                presences.worked(left.staff(), clock.instant());
                results.closed(left, command.result());
            });
        }

        private void end(CallBack callBack, LeaveQueue command) {
            callBacks.end(callBack, CallBack.State.CANCELLED, command.at());
            events.publishEvent(new CallBackCancelled(
                    command.conversation(), callBack.place().customer(), command.by(), command.at()));
        }
    }
}
