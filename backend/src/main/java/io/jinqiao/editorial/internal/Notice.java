package io.jinqiao.editorial.internal;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Words that were in use are no longer the ones in force.
 *
 * @param version the last version with the old words
 * @param nextVersion the version with the new ones; null when there are none
 */
record Notice(
        UUID id,
        ArticleId article,
        int version,
        @Nullable Integer nextVersion,
        Change change,
        String reason,
        String business,
        Instant at) {

    enum Change {
        CHANGED,
        WITHDRAWN,
        EXPIRED
    }

    /** Who was told, and when they said that they read it. */
    record Reader(UUID notice, StaffId staff, @Nullable Instant confirmedAt) {}
}
