package io.jinqiao.errand.internal;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.ErrandId;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A matter that somebody began by hand, and whose turn it is.
 *
 * @param version of its process; null until the process has taken it in
 * @param origin the ticket or conversation it came from, as {@code kind:id}
 * @param place where it stands; null while the process is behind, and after the end
 * @param ending null while it runs
 */
record Errand(
        ErrandId id,
        String number,
        String process,
        @Nullable Integer version,
        @Nullable CustomerId customer,
        @Nullable String origin,
        String remark,
        StaffId begunBy,
        Instant begunAt,
        State state,
        @Nullable Place place,
        @Nullable Ending ending) {

    enum State {
        RUNNING,
        DONE,
        DROPPED
    }

    /**
     * @param owner the post whose work the step is, empty where nobody's
     * @param keptFor the one person whose turn it is; null where anybody of the post may
     * @param notBy who did the step before, where somebody else decides; null otherwise
     * @param warned of how much of the step's time, in per cent, its clock has warned; 100 once it is late
     */
    record Place(
            String step,
            String owner,
            @Nullable StaffId keptFor,
            @Nullable StaffId notBy,
            Instant since,
            @Nullable Instant dueAt,
            int warned) {}

    /** @param reason why it was left; null when it reached its end */
    record Ending(Instant at, @Nullable String reason) {}
}
