package io.jinqiao.manual.internal;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a conversation follows a manual.
 *
 * @param version that was in force when it began, and stays
 * @param heardUpTo the number of the last message that was listened to
 * @param soldAt when a sale went on under it
 * @param outcome DONE, UNFINISHED or LEFT once it has ended
 */
record Guidance(
        UUID id,
        ConversationId conversation,
        CustomerId customer,
        String code,
        int version,
        Instant begunAt,
        long heardUpTo,
        @Nullable Instant soldAt,
        @Nullable Instant endedAt,
        @Nullable String outcome) {

    String stamp() {
        return code + "@" + version;
    }

    boolean open() {
        return endedAt == null;
    }
}
