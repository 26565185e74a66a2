package io.jinqiao.watch.internal;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.watch.rule.Measure;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A threshold was reached.
 *
 * @param queue {@link Threshold#FLOOR} for everything together, otherwise one queue, or of topics the class
 * @param value when it was raised; {@code worst} since then
 * @param told whose it is
 * @param examples conversations that raised it, newest first; of topics only
 * @param takeBefore when it goes to the next if nobody has taken it
 * @param takenBy who said that they see to it, with a note
 */
record Alarm(
        UUID id,
        String threshold,
        int version,
        Measure measure,
        String queue,
        double raiseAt,
        double value,
        double worst,
        Instant raisedAt,
        Instant takeBefore,
        Owner escalateTo,
        List<StaffId> told,
        List<ConversationId> examples,
        @Nullable Instant escalatedAt,
        @Nullable StaffId takenBy,
        @Nullable Instant takenAt,
        @Nullable String note,
        @Nullable Instant clearedAt) {

    Alarm {
        told = List.copyOf(told);
        examples = List.copyOf(examples);
    }

    /** Nobody has taken it in time, and the next has not been told. */
    boolean escalates(Instant now) {
        return takenBy == null && escalatedAt == null && clearedAt == null && !now.isBefore(takeBefore);
    }
}
