package io.jinqiao.routing;

import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step on a conversation's path.
 *
 * @param step QUEUED, ASSIGNED or TRANSFERRED
 * @param reasons codes with values that clients put in words, for example {@code skill:card:4}, {@code load:1/5},
 *     {@code longest-idle}
 */
public record StepView(
        Instant at,
        String step,
        @Nullable StaffId to,
        @Nullable String team,
        String reason,
        List<String> reasons) {}
