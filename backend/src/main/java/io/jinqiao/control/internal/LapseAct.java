package io.jinqiao.control.internal;

import io.jinqiao.control.ActView.State;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** One act that nobody decided in time lapses. */
record LapseAct() {

    @UseCase
    static class Handler {

        private final Kinds kinds;
        private final ActRepository acts;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(Kinds kinds, ActRepository acts, ApplicationEventPublisher events, Clock clock) {
            this.kinds = kinds;
            this.acts = acts;
            this.events = events;
            this.clock = clock;
        }

        /** Whether there was one; ask again until there is none. */
        boolean handle(LapseAct command) {
            var now = clock.instant();
            var lapsed = acts.lapsed(now);
            lapsed.ifPresent(act -> {
                acts.end(act.id(), State.LAPSED, null, "", now);
                kinds.get(act.kind()).lapse(act.id());
                events.publishEvent(Changed.decided(act, State.LAPSED, "", Actor.SYSTEM, now));
            });
            return lapsed.isPresent();
        }
    }
}
