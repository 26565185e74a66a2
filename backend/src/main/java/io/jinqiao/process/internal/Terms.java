package io.jinqiao.process.internal;

import io.jinqiao.kernel.Subject;
import io.jinqiao.sla.ClockView;
import io.jinqiao.sla.Clocks;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The promise of a step: the clock that the matter's own module runs for that term. Where a step names several terms,
 * separated by commas, the one that was promised counts.
 */
@Component
class Terms {

    private final Clocks clocks;

    Terms(Clocks clocks) {
        this.clocks = clocks;
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
