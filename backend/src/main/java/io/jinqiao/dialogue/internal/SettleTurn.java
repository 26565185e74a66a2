package io.jinqiao.dialogue.internal;

import io.jinqiao.dialogue.events.ActDone;
import io.jinqiao.dialogue.events.FlowStarted;
import io.jinqiao.dialogue.internal.Run.State;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** What a turn came to counts, together with the message it belongs to; a second time nothing happens. */
record SettleTurn(Played played) {

    /** So long a customer may be silent before the flow lapses. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    @UseCase
    static class Handler {

        private final RunRepository runs;
        private final Endings endings;
        private final Silence silence;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(RunRepository runs, Endings endings, Silence silence, ApplicationEventPublisher events, Clock clock) {
            this.runs = runs;
            this.endings = endings;
            this.silence = silence;
            this.events = events;
            this.clock = clock;
        }

        void handle(SettleTurn command) {
            var played = command.played();
            var now = clock.instant();
            if (played.left() != null) {
                endings.end(played.left());
            }
            var run = played.run();
            var running = run.state() == State.RUNNING;
            var lapsesAt = running ? now.plus(PATIENCE) : null;
            if (runs.save(running ? run : run.with(run.memory().masked()), now, lapsesAt)) {
                tell(played, now);
                wake(lapsesAt);
            }
        }

        private void tell(Played played, Instant now) {
            var run = played.run();
            if (played.begins()) {
                events.publishEvent(new FlowStarted(
                        run.conversation(),
                        run.customer(),
                        run.id(),
                        run.flow(),
                        run.version(),
                        played.business(),
                        Actor.of(run.customer()),
                        now));
            }
            for (var acted : played.acts()) {
                events.publishEvent(new ActDone(
                        run.conversation(),
                        run.customer(),
                        run.id(),
                        run.flow(),
                        run.version(),
                        acted.act(),
                        acted.outcome(),
                        played.business(),
                        Actor.MACHINE,
                        now));
            }
            if (run.state() != State.RUNNING) {
                endings.tell(run, played.flow());
            }
        }

        private void wake(@Nullable Instant lapsesAt) {
            if (lapsesAt != null) {
                silence.setOnceCommitted(lapsesAt);
            }
        }
    }
}
