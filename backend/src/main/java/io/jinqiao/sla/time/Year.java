package io.jinqiao.sla.time;

import java.time.Duration;
import java.time.LocalDate;
import java.util.function.IntToLongFunction;

/** What was worked in a year before each of its days, and before the next year. */
final class Year {

    private final long[] seconds;
    private final int[] days;

    private Year(long[] seconds, int[] days) {
        this.seconds = seconds;
        this.days = days;
    }

    static Year of(Timetable timetable, int year) {
        var first = LocalDate.of(year, 1, 1);
        var seconds = new long[first.lengthOfYear() + 1];
        var days = new int[first.lengthOfYear() + 1];
        for (int place = 0; place < first.lengthOfYear(); place++) {
            var date = first.plusDays(place);
            seconds[place + 1] = seconds[place]
                    + timetable.on(date).stream()
                            .mapToLong(span ->
                                    Duration.between(span.from(), span.until()).toSeconds())
                            .sum();
            days[place + 1] = days[place] + (timetable.shifts(date).isEmpty() ? 0 : 1);
        }
        return new Year(seconds, days);
    }

    long seconds() {
        return seconds[seconds.length - 1];
    }

    int days() {
        return days[days.length - 1];
    }

    long secondsBefore(int place) {
        return seconds[place];
    }

    int daysBefore(int place) {
        return days[place];
    }

    /** The first day by whose end so much is worked. */
    int dayThatReaches(Duration wanted) {
        var whole = wanted.getNano() == 0 ? wanted.getSeconds() : wanted.getSeconds() + 1;
        return firstAtLeast(whole, seconds.length, place -> seconds[place]) - 1;
    }

    int dayWithNumber(long number) {
        return firstAtLeast(number, days.length, place -> days[place]) - 1;
    }

    private static int firstAtLeast(long wanted, int length, IntToLongFunction sums) {
        int low = 1;
        int high = length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sums.applyAsLong(middle) >= wanted) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
