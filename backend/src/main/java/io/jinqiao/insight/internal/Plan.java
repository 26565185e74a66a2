package io.jinqiao.insight.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day ahead by half hour: how much, how many people, what comes of it (MO5). Of today, what came so far moves what is still
 * to come.
 *
 * @param history days that were learned from
 * @param enough whether they are enough to be trusted: two weeks
 * @param handlingSeconds that was reckoned with, measured or asked
 * @param total of the forecast
 * @param halfHours empty where there is nothing to learn from
 * @param yesterday how the last whole day was said, beside how it came; null where it cannot be
 */
record Plan(
        LocalDate date,
        int history,
        boolean enough,
        long handlingSeconds,
        double total,
        int mostAtDesks,
        List<HalfHour> halfHours,
        @Nullable Said yesterday) {

    /**
     * Half an hour.
     *
     * @param low four of five half hours lie between this and {@code high}
     * @param service share answered in time with these people
     * @param came what came, of a half hour that is over; null of every other
     */
    record HalfHour(
            Instant at,
            double forecast,
            double low,
            double high,
            int atDesks,
            int onTheRoll,
            double service,
            double occupancy,
            long waitSeconds,
            @Nullable Double came) {}

    /** @param error share of what came by which half hours were off */
    record Said(LocalDate date, List<Double> forecast, List<Double> came, double error) {}
}
