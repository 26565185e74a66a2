package io.jinqiao.routing.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.routing.StepView;
import io.jinqiao.routing.events.CallBackCancelled;
import io.jinqiao.routing.events.CustomerQueued;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;

/** A customer would rather wait after all: they have their place back as if they had never left it. */
record CancelCallBack(ConversationId conversation) {

    @UseCase
    static class Handler {

        private final CallBackRepository callBacks;
        private final Queue queue;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(CallBackRepository callBacks, Queue queue, ApplicationEventPublisher events, Clock clock) {
            this.callBacks = callBacks;
            this.queue = queue;
            this.events = events;
            this.clock = clock;
        }

        /** Refuses with {@code routing.no-call-back} when none is to come. */
        void handle(CancelCallBack command) {
            var callBack = callBacks
                    .lock(command.conversation())
                    .filter(one -> one.state() == CallBack.State.AGREED)
                    .orElseThrow(() -> Refused.conflict("routing.no-call-back", "No call is to come"));
            var now = clock.instant();
            var by = Actor.of(callBack.place().customer());
            var back = callBack.back();
            callBacks.end(callBack, CallBack.State.CANCELLED, now);
            events.publishEvent(new CallBackCancelled(back.conversation(), back.customer(), by, now));
            queue.add(back, new StepView(now, "QUEUED", null, back.team(), back.reason(), List.of()));
            events.publishEvent(new CustomerQueued(
                    back.conversation(),
                    back.customer(),
                    back.skill(),
                    back.team(),
                    back.priority(),
                    back.reason(),
                    by,
                    now));
        }
    }
}
