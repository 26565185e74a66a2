package io.jinqiao.dialogue.internal;

import io.jinqiao.dialogue.events.FlowLapsed;
import io.jinqiao.dialogue.internal.Run.State;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** Lets lapse what has been silent for too long. What it collected is kept until the conversation ends. */
record LapseRuns() {

    @UseCase
    static class Handler {

        private final RunRepository runs;
        private final FlowRepository flows;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(RunRepository runs, FlowRepository flows, ApplicationEventPublisher events, Clock clock) {
            this.runs = runs;
            this.flows = flows;
            this.events = events;
            this.clock = clock;
        }

        /** How many lapsed; ask again until it is none. */
        int handle(LapseRuns command) {
            var now = clock.instant();
            var silent = runs.claimSilent(now);
            for (var run : silent) {
                runs.end(run.becoming(State.LAPSED), now);
                events.publishEvent(new FlowLapsed(
                        run.conversation(),
                        run.customer(),
                        run.id(),
                        run.flow(),
                        run.version(),
                        run.step(),
                        flows.get(run.flow(), run.version()).business(),
                        Actor.SYSTEM,
                        now));
            }
            return silent.size();
        }
    }
}
