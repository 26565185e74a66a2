package io.jinqiao.insight.internal;

import io.jinqiao.insight.counting.Threads;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long the finest sums are kept: by the minute of teams and channels, by the hour of two dimensions. They are most of what
 * counting stores, and are asked for on the day and soon after.
 */
@Component
class FineSums {

    private final Clock clock;
    private final Duration kept;

    /** @param kept whole days count */
    FineSums(Clock clock, @Value("${jinqiao.insight.fine-kept:35d}") Duration kept) {
        this.clock = clock;
        this.kept = kept;
    }

    /** The first day of which they are there. */
    LocalDate since() {
        return clock.instant().atZone(Threads.HOME).toLocalDate().minusDays(kept.toDays());
    }
}
