package io.jinqiao.insight.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is known of a day before it comes: its weekday, whether people could not call the days before, what day of the month
 * it is.
 *
 * @param open days on which people were or will be served; all others are closed
 * @param paydays days of the month; a day that the month does not have is its last
 */
record Calendar(TreeSet<LocalDate> open, Set<Integer> paydays) {

    static final int TRAITS = 16;

    /** The first seven are the weekdays: always one of them, so they carry the level. */
    static final int WEEKDAYS = 7;

    private static final int FIRST_DAYS = 4;
    private static final int LONGEST_CLOSED = 31;

    Calendar {
        open = new TreeSet<>(open);
        paydays = Set.copyOf(paydays);
    }

    double[] traits(LocalDate date) {
        var usual = usualGaps();
        var after = afterClosing(date, usual);
        var traits = new double[TRAITS];
        traits[(after ? firstOfWeek(usual) : date.getDayOfWeek()).getValue() - 1] = 1;
        traits[WEEKDAYS] = after ? 1 : 0;
        traits[WEEKDAYS + 1] =
                before(date).filter(day -> afterClosing(day, usual)).isPresent() ? 1 : 0;
        var inMonth = workingDay(date);
        if (inMonth < FIRST_DAYS) {
            traits[WEEKDAYS + 2 + inMonth] = 1;
        }
        traits[WEEKDAYS + 6] = payday(date) ? 1 : 0;
        traits[WEEKDAYS + 7] = payday(date.minusDays(1)) ? 1 : 0;
        traits[WEEKDAYS + 8] = date.lengthOfMonth() - date.getDayOfMonth() < 2 ? 1 : 0;
        return traits;
    }

    private boolean afterClosing(LocalDate date, Map<DayOfWeek, Long> usual) {
        var gap = gap(date);
        return gap.isPresent() && gap.get() > usual.getOrDefault(date.getDayOfWeek(), 1L);
    }

    /** The weekday that usually follows the longest closing: people behave so after any. */
    private static DayOfWeek firstOfWeek(Map<DayOfWeek, Long> usual) {
        return usual.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(DayOfWeek.MONDAY);
    }

    /** Days since it was open before, by weekday, the most frequent. */
    private Map<DayOfWeek, Long> usualGaps() {
        var gaps = new HashMap<DayOfWeek, Map<Long, Integer>>();
        open.forEach(date -> gap(date)
                .ifPresent(gap -> gaps.computeIfAbsent(date.getDayOfWeek(), _ -> new HashMap<>())
                        .merge(gap, 1, Integer::sum)));
        return gaps.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().entrySet().stream()
                                .max(Map.Entry.comparingByValue())
                                .orElseThrow()
                                .getKey()));
    }

    private Optional<Long> gap(LocalDate date) {
        return before(date)
                .map(previous -> ChronoUnit.DAYS.between(previous, date))
                .filter(gap -> gap <= LONGEST_CLOSED);
    }

    private Optional<LocalDate> before(LocalDate date) {
        return Optional.ofNullable(open.lower(date));
    }

    /** How many days it was open in this month before. */
    private int workingDay(LocalDate date) {
        return (int) IntStream.range(1, date.getDayOfMonth())
                .filter(day -> open.contains(date.withDayOfMonth(day)))
                .limit(FIRST_DAYS)
                .count();
    }

    private boolean payday(LocalDate date) {
        return paydays.stream().anyMatch(day -> Math.min(day, date.lengthOfMonth()) == date.getDayOfMonth());
    }
}
