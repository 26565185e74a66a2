package io.jinqiao.feedback.internal;

import io.jinqiao.feedback.RatingView;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.Words;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a customer thinks of one conversation or ticket: said once, open to second thoughts for a day. */
record Rating(
        Subject subject,
        CustomerId customer,
        @Nullable StaffId staff,
        int score,
        boolean solved,
        String comment,
        Instant firstAt,
        Instant at) {

    static final Duration SECOND_THOUGHTS = Duration.ofHours(24);

    Rating {
        if (score < 1 || score > 5) {
            throw Refused.invalid("feedback.bad-score", "A score is 1 to 5");
        }
        comment = Words.optional(comment, 1000);
    }

    /** Refuses with {@code feedback.too-late} once a day has passed since the first word. */
    Rating changedTo(Rating next) {
        if (next.at().isAfter(firstAt.plus(SECOND_THOUGHTS))) {
            throw Refused.conflict("feedback.too-late", "A rating can be changed for a day");
        }
        return new Rating(
                subject, customer, next.staff(), next.score(), next.solved(), next.comment(), firstAt, next.at());
    }

    RatingView view() {
        return new RatingView(subject, score, solved, comment, at);
    }

    @Override
    public String toString() {
        return "Rating[" + subject + "]";
    }
}
