package io.jinqiao.insight.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * How wide to plan: by so much the forecast of a half hour was off on days that were held back, measured in units of chance.
 *
 * <p>Arrivals by chance scatter around their mean by its root; the forecast errs too. So the distance that four of five half
 * hours of the last days kept, in roots of what was forecast, is the width of the band.
 *
 * @param width in roots of the forecast, above 0
 * @param days held back; 0 when there were too few, and the width is that of chance alone
 */
public record Band(double width, int days) {

    /** Four of five half hours of pure chance lie within so many roots. */
    private static final double CHANCE = 1.28;

    private static final double WITHIN = 0.8;
    private static final int HELD_BACK = 14;
    private static final int LEAST_HISTORY = 14;

    /**
     * From the last days, each said from those before it.
     *
     * @param history the newest last
     */
    public static Band of(List<Day> history, Set<Integer> paydays) {
        var served = history.stream().filter(Day::open).toList();
        var distances = new ArrayList<Double>();
        int days = 0;
        for (int last = served.size() - 1; last >= LEAST_HISTORY && days < HELD_BACK; last--, days++) {
            var day = served.get(last);
            distances.addAll(distances(said(served.subList(0, last), day.date(), paydays), day));
        }
        return distances.isEmpty() ? new Band(CHANCE, 0) : new Band(Math.max(CHANCE, quantile(distances)), days);
    }

    public double low(double forecast) {
        return Math.max(0, forecast - width * Math.sqrt(forecast));
    }

    public double high(double forecast) {
        return forecast + width * Math.sqrt(forecast);
    }

    /** A day as it was said from those before it. */
    public static Day said(List<Day> before, LocalDate date, Set<Integer> paydays) {
        Collection<LocalDate> ahead = List.of(date);
        return CallForecast.of(before, ahead, paydays).day(date);
    }

    /** Share of what came by which the half hours were off: the sum of distances over the sum of what came. */
    public static double error(Day forecast, Day came) {
        var off = 0.0;
        for (int slot = 0; slot < Day.HALF_HOURS; slot++) {
            off += Math.abs(forecast.offered().get(slot) - came.offered().get(slot));
        }
        return came.total() == 0 ? 0 : off / came.total();
    }

    private static List<Double> distances(Day forecast, Day came) {
        var distances = new ArrayList<Double>();
        for (int slot = 0; slot < Day.HALF_HOURS; slot++) {
            var expected = forecast.offered().get(slot);
            if (expected >= 1) {
                distances.add(Math.abs(came.offered().get(slot) - expected) / Math.sqrt(expected));
            }
        }
        return distances;
    }

    private static double quantile(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(WITHIN * sorted.size())));
    }
}
