package io.jinqiao.complaint;

import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as its neighbours see it.
 *
 * @param number {@code C} + date + number of the day, for example {@code C20261126-0003}
 * @param grade null until somebody has graded it
 */
public record ComplaintView(
        ComplaintId id,
        String number,
        CustomerId customer,
        @Nullable ConversationId conversation,
        String subject,
        Step step,
        @Nullable Grade grade,
        @Nullable StaffId owner,
        Instant receivedAt,
        @Nullable Instant closedAt) {

    /** How far it is (CP3); the last three are ends on the way. */
    public enum Step {
        RECEIVED,
        GRADED,
        INVESTIGATING,
        PROPOSED,
        AGREED,
        CONTESTED,
        RESOLVED,
        TOLD,
        SATISFIED,
        UNSATISFIED,
        CLOSED,
        ARCHIVED,
        WITHDRAWN,
        DECLINED,
        MERGED
    }

    /** Urgent is a frozen account, money that moves by itself, somebody's safety (CP2). */
    public enum Grade {
        URGENT,
        ORDINARY
    }
}
