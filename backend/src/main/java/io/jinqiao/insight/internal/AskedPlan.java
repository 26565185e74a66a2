package io.jinqiao.insight.internal;

import io.jinqiao.insight.planning.Staffing;
import io.jinqiao.kernel.Refused;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * A day to be planned, and what if.
 *
 * @param queue a first-level business code or {@code general}; empty for the whole house
 * @param share per cent to be answered in time
 * @param within seconds
 * @param handling seconds; 0 for what was measured
 * @param patience seconds; 0 for people who never give up
 * @param atOnce conversations that one person serves at once
 * @param shrinkage per cent of paid time that is not at the desk
 * @param occupancy per cent that nobody is planned above
 * @param more per cent more than the forecast, as for a campaign; may be negative
 * @param closed days on which nobody was or will be served
 * @param paydays days of the month
 */
record AskedPlan(
        LocalDate date,
        String queue,
        int share,
        int within,
        int handling,
        int patience,
        int atOnce,
        int shrinkage,
        int occupancy,
        int more,
        List<LocalDate> closed,
        List<Integer> paydays) {

    AskedPlan {
        closed = List.copyOf(closed);
        paydays = List.copyOf(paydays);
        var fits = share >= 1
                && share <= 99
                && within >= 1
                && within <= 3_600
                && handling >= 0
                && handling <= 36_000
                && patience >= 0
                && patience <= 36_000
                && atOnce >= 1
                && atOnce <= 10
                && shrinkage >= 0
                && shrinkage <= 90
                && occupancy >= 10
                && occupancy <= 100
                && more >= -90
                && more <= 500;
        if (!fits || paydays.stream().anyMatch(day -> day < 1 || day > 31)) {
            throw Refused.invalid("insight.plan-bounds", "A number of the plan is out of bounds");
        }
    }

    Staffing staffing(long measured) {
        return new Staffing(
                share / 100.0,
                Duration.ofSeconds(within),
                Duration.ofSeconds(handling == 0 ? measured : handling),
                Duration.ofSeconds(patience),
                atOnce,
                shrinkage / 100.0,
                occupancy / 100.0);
    }
}
