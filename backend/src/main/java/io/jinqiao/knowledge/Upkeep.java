package io.jinqiao.knowledge;

import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who keeps an article true, and how long it holds (KN8).
 *
 * @param effectiveFrom the moment from which it holds; null for as soon as it is published
 * @param effectiveTo the moment in which it expires; null for until further notice
 * @param reviewBy the day by which its owner looks at it again
 */
public record Upkeep(
        @Nullable StaffId owner,
        @Nullable Instant effectiveFrom,
        @Nullable Instant effectiveTo,
        @Nullable LocalDate reviewBy) {

    public static final Upkeep NONE = new Upkeep(null, null, null, null);
}
