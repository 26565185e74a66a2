package io.jinqiao.journal;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to look for; a null or empty part does not narrow.
 *
 * @param business a classification code; matches the code and everything below it
 * @param before only facts with a smaller number, for the next page
 * @param limit 1 to 500
 */
public record FactQuery(
        List<CustomerId> customers,
        List<Subject> subjects,
        List<String> kinds,
        @Nullable String business,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Long before,
        int limit) {}
