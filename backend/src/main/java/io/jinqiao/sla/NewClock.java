package io.jinqiao.sla;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A promise to keep.
 *
 * @param term what was promised, for example {@code ticket.request}; clients translate it
 * @param target how long; null for what the rule of this term says that is in force now
 */
public record NewClock(
        Subject subject,
        String term,
        @Nullable Target target,
        @Nullable CustomerId customer,
        @Nullable String business,
        Actor by) {

    /** By the rule in force; refused with {@code sla.no-rule} when there is none. */
    public static NewClock ruled(
            Subject subject, String term, @Nullable CustomerId customer, @Nullable String business, Actor by) {
        return new NewClock(subject, term, null, customer, business, by);
    }

    /** For as long as the caller says. */
    public static NewClock of(
            Subject subject,
            String term,
            Target target,
            @Nullable CustomerId customer,
            @Nullable String business,
            Actor by) {
        return new NewClock(subject, term, target, customer, business, by);
    }
}
