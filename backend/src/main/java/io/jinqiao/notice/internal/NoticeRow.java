package io.jinqiao.notice.internal;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody was told.
 *
 * @param kind the kind of the fact, for example {@code complaint.term-missed}
 * @param says what the line says beside it, as whoever told it put it
 * @param seenAt when they said that they know
 */
record NoticeRow(
        UUID id,
        String kind,
        Subject subject,
        Map<String, String> says,
        @Nullable CustomerId customer,
        @Nullable String business,
        Instant at,
        @Nullable Instant seenAt) {}
