package io.jinqiao.insight.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * How much will come, by half hour: the day's total by its traits and the last days' level, spread as days of its weekday
 * were (MO5).
 *
 * <p>The logarithm of a day's total is fitted by ridge regression over weekday, days after a closing, first and last days of
 * the month and paydays; older days count less, days that fit badly count less. What the last days were above or below that
 * is carried on. Figures: {@code ./jinqiao evaluate forecast}.
 */
public final class CallForecast {

    /** After so many days a day counts half: in the fit, in the level, in the spread over the day. */
    private static final double FIT_HALF_LIFE = 60;

    private static final double LEVEL_HALF_LIFE = 3;
    private static final double SPREAD_HALF_LIFE = 30;

    /** How much of the last days' surplus is carried on. */
    private static final double CARRIED = 0.8;

    private static final double MOST_CARRIED = 0.3;

    /** How much another weekday says of how a day is spread. */
    private static final double OTHER_WEEKDAY = 0.15;

    /** When a tenth of the day has come, it says as much as the forecast did. */
    private static final double HALF_TRUST = 10;

    private static final double HOLD = 1;
    private static final double HOLD_WEEKDAY = 0.05;
    private static final int ROBUST_ROUNDS = 3;
    private static final double FAR = 2.25;

    private final List<Day> history;
    private final Calendar calendar;
    private final LocalDate asOf;
    private final double mean;
    private final double[] coefficients;
    private final double surplus;

    private CallForecast(List<Day> history, Calendar calendar) {
        this.history = history;
        this.calendar = calendar;
        this.asOf = history.getLast().date().plusDays(1);
        var weights =
                history.stream().mapToDouble(day -> weight(day, FIT_HALF_LIFE)).toArray();
        var total = IntStream.range(0, weights.length)
                .mapToDouble(i -> weights[i] * logarithm(history.get(i)))
                .sum();
        this.mean = total
                / IntStream.range(0, weights.length)
                        .mapToDouble(i -> weights[i])
                        .sum();
        this.coefficients = fitted(weights);
        this.surplus = surplus();
    }

    /**
     * Learns from what came.
     *
     * @param history the newest last; days without anything count as closed
     * @param openAhead days after the history on which people will be served
     * @param paydays days of the month; 31 is the last of any
     */
    public static CallForecast of(List<Day> history, Collection<LocalDate> openAhead, Set<Integer> paydays) {
        var served = history.stream().filter(Day::open).toList();
        if (served.isEmpty()) {
            throw new IllegalArgumentException("Nothing ever came");
        }
        var open = new TreeSet<>(openAhead);
        served.forEach(day -> open.add(day.date()));
        return new CallForecast(served, new Calendar(open, paydays));
    }

    /** A day after the history on which people will be served. */
    public Day day(LocalDate date) {
        var total = Math.exp(mean + dot(calendar.traits(date)) + CARRIED * surplus);
        return new Day(date, spread(date).stream().map(share -> share * total).toList());
    }

    /**
     * The rest of a day, seen from within it: what came so far moves what is still to come.
     *
     * @param until so many half hours are over
     */
    public static Day again(Day forecast, List<Double> came, int until) {
        var expected = sum(forecast.offered().subList(0, until));
        var trust = forecast.total() / HALF_TRUST;
        var factor = (sum(came.subList(0, until)) + trust) / (expected + trust);
        var offered = new ArrayList<Double>(came.subList(0, until));
        forecast.offered().subList(until, Day.HALF_HOURS).forEach(count -> offered.add(count * factor));
        return new Day(forecast.date(), offered);
    }

    private double[] fitted(double[] weights) {
        var traits = history.stream().map(day -> calendar.traits(day.date())).toList();
        var hold = new double[Calendar.TRAITS];
        Arrays.fill(hold, HOLD);
        Arrays.fill(hold, 0, Calendar.WEEKDAYS, HOLD_WEEKDAY);
        var robust = weights.clone();
        var fitted = Ridge.fit(traits, values(), robust, hold);
        for (int round = 0; round < ROBUST_ROUNDS; round++) {
            var off = off(traits, fitted);
            var usual = Arrays.stream(off).map(Math::abs).sorted().toArray()[off.length / 2];
            for (int i = 0; i < off.length; i++) {
                robust[i] = weights[i] * Math.min(1, FAR * usual / Math.max(Math.abs(off[i]), 1e-9));
            }
            fitted = Ridge.fit(traits, values(), robust, hold);
        }
        return fitted;
    }

    private double[] values() {
        return history.stream().mapToDouble(day -> logarithm(day) - mean).toArray();
    }

    private double[] off(List<double[]> traits, double[] fitted) {
        return IntStream.range(0, traits.size())
                .mapToDouble(i -> logarithm(history.get(i)) - mean - dot(traits.get(i), fitted))
                .toArray();
    }

    private double surplus() {
        var weighed = 0.0;
        var weights = 0.0;
        for (var day : history) {
            var weight = weight(day, LEVEL_HALF_LIFE);
            weighed += weight * (logarithm(day) - mean - dot(calendar.traits(day.date())));
            weights += weight;
        }
        return weights == 0 ? 0 : Math.clamp(weighed / weights, -MOST_CARRIED, MOST_CARRIED);
    }

    private List<Double> spread(LocalDate date) {
        var shares = new double[Day.HALF_HOURS];
        var weights = 0.0;
        for (var day : history) {
            var alike = day.date().getDayOfWeek() == date.getDayOfWeek() ? 1 + OTHER_WEEKDAY : OTHER_WEEKDAY;
            var weight = weight(day, SPREAD_HALF_LIFE) * alike;
            for (int slot = 0; slot < shares.length; slot++) {
                shares[slot] += weight * day.offered().get(slot) / day.total();
            }
            weights += weight;
        }
        var all = weights;
        return Arrays.stream(shares).mapToObj(share -> share / all).toList();
    }

    private double dot(double[] traits) {
        return dot(traits, coefficients);
    }

    private static double dot(double[] traits, double[] by) {
        return IntStream.range(0, traits.length)
                .mapToDouble(i -> traits[i] * by[i])
                .sum();
    }

    private double weight(Day day, double halfLife) {
        return Math.pow(0.5, ChronoUnit.DAYS.between(day.date(), asOf) / halfLife);
    }

    private static double logarithm(Day day) {
        return Math.log(day.total());
    }

    private static double sum(List<Double> counts) {
        return counts.stream().mapToDouble(Double::doubleValue).sum();
    }
}
