package io.jinqiao.sla;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Subject;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A promise to keep.
 *
 * @param term what was promised, for example {@code ticket.request}; clients translate it
 * @param target how long, in calendar time, more than zero
 */
public record NewClock(
        Subject subject,
        String term,
        Duration target,
        @Nullable CustomerId customer,
        @Nullable String business,
        Actor by) {}
