package io.jinqiao.process.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Helps a matter on for which the engine is behind: tries again now, or puts it at a step and forgets what was waiting.
 *
 * @param step where to put it; null to try again
 */
record HelpOn(UUID matter, @Nullable String step, StaffId by) {

    @UseCase
    static class Handler {

        private final MatterRepository matters;
        private final PendingRepository pending;
        private final Course course;
        private final Patience patience;
        private final TryAgain again;
        private final Clock clock;

        Handler(
                MatterRepository matters,
                PendingRepository pending,
                Course course,
                Patience patience,
                TryAgain again,
                Clock clock) {
            this.matters = matters;
            this.pending = pending;
            this.course = course;
            this.patience = patience;
            this.again = again;
            this.clock = clock;
        }

        /** Refuses with {@code process.unknown-matter}, {@code process.no-trouble}, {@code process.no-such-step}. */
        void handle(HelpOn command) {
            var matter = matters.lock(command.matter());
            var waiting = pending.head(matter.id())
                    .orElseThrow(() -> Refused.conflict("process.no-trouble", "The engine is not behind"));
            var step = command.step();
            if (step == null) {
                pending.save(waiting.id(), 0, waiting.trouble(), clock.instant());
                matters.save(matter.at(matter.token()));
                again.at(clock.instant());
                return;
            }
            if (!course.holds(matter, step)) {
                throw Refused.invalid("process.no-such-step", "The process has no such step");
            }
            pending.removeAll(matter.id());
            var move = patience.move(Move.Kind.PUT, step, Map.of(), Actor.of(command.by()));
            patience.attempt(Standing.of(matter.at(matter.token()), course.stays(matter)), move)
                    .ifPresent(again::at);
        }
    }
}
