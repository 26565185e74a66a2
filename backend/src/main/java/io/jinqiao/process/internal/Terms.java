package io.jinqiao.process.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.sla.ClockView;
import io.jinqiao.sla.Clocks;
import io.jinqiao.sla.NewClock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The promise of a step. A term whose code begins with {@code process.} is the step's own: its clock starts when a matter
 * comes to the step and stops when it leaves. Every other is promised by the matter's own module, whose clock counts;
 * where a step names several of those, separated by commas, the one that was promised.
 */
@Component
class Terms {

    private static final String OWN = "process.";

    private final Clocks clocks;

    Terms(Clocks clocks) {
        this.clocks = clocks;
    }

    static boolean isOwn(@Nullable String term) {
        return term != null && term.startsWith(OWN);
    }

    /** The clock of a step's own term; none where it has none, or no rule promises it. */
    Optional<ClockView> start(Subject subject, @Nullable String term, Actor by) {
        if (term == null || !isOwn(term) || !clocks.terms().contains(term)) {
            return Optional.empty();
        }
        return Optional.of(clocks.start(NewClock.ruled(subject, term, null, null, by)));
    }

    void stop(ClockId clock, Actor by) {
        clocks.stop(clock, by);
    }

    /** When a step with this term must be done; null where no such promise was given. */
    @Nullable Instant dueAt(Subject subject, @Nullable String term) {
        return term == null ? null : newest(subject, term).map(ClockView::dueAt).orElse(null);
    }

    private Optional<ClockView> newest(Subject subject, String term) {
        var promised = List.of(term.split("\\s*,\\s*"));
        return clocks.of(subject).stream()
                .filter(clock -> promised.contains(clock.term()))
                .max(Comparator.comparing(ClockView::startedAt));
    }
}
