package io.jinqiao.routing.internal;

import io.jinqiao.cluster.Leadership;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.routing.StepView;
import io.jinqiao.routing.events.CustomerQueued;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Whose moment has come waits for somebody to call them, in the place that they had; by the node that leads. What comes due in
 * quiet hours, because nobody was there before, is put off until they are over.
 */
record BeginCallBacks() {

    @UseCase
    static class Handler {

        private static final int AT_ONCE = 50;

        private final CallBackRepository callBacks;
        private final CallTimes times;
        private final Queue queue;
        private final TellCustomer tell;
        private final Leadership leadership;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                CallBackRepository callBacks,
                CallTimes times,
                Queue queue,
                TellCustomer tell,
                Leadership leadership,
                ApplicationEventPublisher events,
                Clock clock) {
            this.callBacks = callBacks;
            this.times = times;
            this.queue = queue;
            this.tell = tell;
            this.leadership = leadership;
            this.events = events;
            this.clock = clock;
        }

        /** When to look again; empty when nothing is agreed. */
        Optional<Instant> handle(BeginCallBacks command) {
            var now = clock.instant();
            var next = callBacks.next();
            if (next.filter(at -> !at.isAfter(now)).isEmpty()) {
                return next;
            }
            leadership.fence();
            callBacks.due(now, AT_ONCE).forEach(callBack -> begin(callBack, now));
            return callBacks.next();
        }

        private void begin(CallBack callBack, Instant now) {
            var soonest = times.nextCall(now, now);
            if (soonest.isAfter(now)) {
                putOff(callBack, soonest);
            } else {
                queue(callBack, now);
            }
        }

        private void putOff(CallBack callBack, Instant later) {
            callBacks.move(callBack, CallBack.State.AGREED, later);
            AfterCommit.then(() -> tell.callBack("call-back-put-off", callBack, later));
        }

        private void queue(CallBack callBack, Instant now) {
            var waiting = callBack.due(now);
            callBacks.move(callBack, CallBack.State.DUE, callBack.dueAt());
            queue.add(
                    waiting, new StepView(now, "QUEUED", null, waiting.team(), waiting.reason(), List.of("call-back")));
            events.publishEvent(new CustomerQueued(
                    waiting.conversation(),
                    waiting.customer(),
                    waiting.skill(),
                    waiting.team(),
                    waiting.priority(),
                    waiting.reason(),
                    Actor.SYSTEM,
                    now));
        }
    }
}
