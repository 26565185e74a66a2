package io.jinqiao.routing.internal;

import io.jinqiao.cluster.Leadership;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.routing.AgentView.Presence;
import io.jinqiao.routing.StepView;
import io.jinqiao.routing.events.AgentAssigned;
import io.jinqiao.staff.Staff;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;

/** Carries a match out, if this node leads and it is still true: the row that waits and the agent's seat are locked while it is decided. */
record TakeWaiting(Match match) {

    @UseCase
    static class Handler {

        private final WaitingRepository waitings;
        private final PresenceRepository presences;
        private final Seats seats;
        private final Load load;
        private final RulesInForce rules;
        private final Conversations conversations;
        private final Staff staff;
        private final TellCustomer tell;
        private final Leadership leadership;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                WaitingRepository waitings,
                PresenceRepository presences,
                Seats seats,
                Load load,
                RulesInForce rules,
                Conversations conversations,
                Staff staff,
                TellCustomer tell,
                Leadership leadership,
                ApplicationEventPublisher events,
                Clock clock) {
            this.waitings = waitings;
            this.presences = presences;
            this.seats = seats;
            this.load = load;
            this.rules = rules;
            this.conversations = conversations;
            this.staff = staff;
            this.tell = tell;
            this.leadership = leadership;
            this.events = events;
            this.clock = clock;
        }

        /** False when the world has moved on since the plan was made; nothing is changed then. */
        boolean handle(TakeWaiting command) {
            leadership.fence();
            var match = command.match();
            if (!stillTrue(match)) {
                return false;
            }
            var waiting = match.waiting();
            var agent = match.agent();
            var now = clock.instant();
            var step = Ids.next();
            waitings.remove(waiting.conversation());
            conversations.assign(waiting.conversation(), agent);
            seats.take(
                    new Assignment(
                            step,
                            waiting.conversation(),
                            waiting.customer(),
                            agent,
                            waiting.skill(),
                            waiting.priority(),
                            rules.now().places(waiting.work()),
                            now),
                    new StepView(now, "ASSIGNED", agent, waiting.team(), waiting.reason(), match.reasons()));
            events.publishEvent(assigned(match, now));
            var person = staff.get(agent);
            AfterCommit.then(() -> tell.assigned(waiting.conversation(), step, person));
            return true;
        }

        private boolean stillTrue(Match match) {
            var planned = match.waiting();
            var agent = match.agent();
            return waitings.claim(planned.conversation())
                            .filter(waiting -> waiting.step().equals(planned.step()))
                            .isPresent()
                    && presences
                            .lock(agent)
                            .filter(attendant -> attendant.presence() == Presence.READY)
                            .isPresent()
                    && load.taken(agent, match.capacity()) + match.places() <= match.capacity();
        }

        private static AgentAssigned assigned(Match match, Instant now) {
            var waiting = match.waiting();
            return new AgentAssigned(
                    waiting.conversation(),
                    waiting.customer(),
                    match.agent(),
                    waiting.skill(),
                    waiting.priority(),
                    waiting.waited(now).toSeconds(),
                    match.reasons(),
                    match.candidates(),
                    Actor.SYSTEM,
                    now);
        }
    }
}
