package io.jinqiao.knowledge;

import io.jinqiao.kernel.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The life of one version.
 *
 * @param ending why it is not in force any more: REPLACED, EXPIRED or WITHDRAWN; null while it is
 * @param endingReason what was said when it was withdrawn, otherwise empty
 */
public record VersionView(
        int version,
        Instant publishedAt,
        Actor publishedBy,
        @Nullable Instant endedAt,
        @Nullable String ending,
        String endingReason) {

    public boolean inForceAt(Instant moment) {
        return !publishedAt.isAfter(moment) && (endedAt == null || endedAt.isAfter(moment));
    }
}
