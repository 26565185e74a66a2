package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Refused;
import java.time.Duration;

/**
 * What the house asks of service accounts' tokens.
 *
 * @param longest a token holds no longer, 1–366 days
 * @param warnBefore so long before its end the owner is told, 1–60 days
 * @param overlap so long an older token goes on after a rotation, up to 7 days; zero ends it at once
 */
record ServiceRules(Duration longest, Duration warnBefore, Duration overlap) implements HouseContent {

    static final ServiceRules SHIPPED = new ServiceRules(Duration.ofDays(90), Duration.ofDays(14), Duration.ofDays(1));

    private static final Duration DAY = Duration.ofDays(1);

    /** Refuses with {@code staff.rule-out-of-bounds}. */
    @Override
    public void check() {
        var within = within(longest, DAY, Duration.ofDays(366))
                && within(warnBefore, DAY, Duration.ofDays(60))
                && within(overlap, Duration.ZERO, Duration.ofDays(7));
        if (!within) {
            throw Refused.invalid("staff.rule-out-of-bounds", "A number is beyond what a house may decide");
        }
    }

    private static boolean within(Duration value, Duration least, Duration most) {
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }
}
