package io.jinqiao.tools;

import io.jinqiao.insight.planning.Day;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * How many came in each interval, from a file: {@code …,DateTime,Calls} with a moment a row, or {@code calls,u,Date,…} with
 * the day as days since 1970 and u counting the intervals of a day from 1.
 *
 * <p>Times are taken as the clock on the wall, whatever zone they claim.
 *
 * @param counts the earliest first
 * @param interval between two of them
 */
public record ArrivalCounts(List<Count> counts, Duration interval) {

    private static final int HALF_HOUR = 30;
    private static final int MINUTES_A_DAY = 24 * 60;

    public ArrivalCounts {
        counts = List.copyOf(counts);
    }

    /** So many from this moment on. */
    public record Count(LocalDateTime at, double calls) {}

    /** Refuses what it cannot read by line number. */
    public static ArrivalCounts read(Path file) {
        var lines = PlainCsv.lines(file);
        var header = lines.isEmpty() ? List.<String>of() : PlainCsv.cells(lines.getFirst());
        if (header.contains("DateTime") && header.contains("Calls")) {
            return timed(file, lines, header.indexOf("DateTime"), header.indexOf("Calls"));
        }
        if (header.containsAll(List.of("calls", "u", "Date"))) {
            return numbered(file, lines, header.indexOf("calls"), header.indexOf("u"), header.indexOf("Date"));
        }
        throw new WrongUse("%s: line 1: columns DateTime,Calls or calls,u,Date are needed".formatted(file));
    }

    /** By day and half hour; days without a row are left out. */
    public List<Day> days() {
        var days = new TreeMap<LocalDate, double[]>();
        for (var count : counts) {
            var slots = days.computeIfAbsent(count.at().toLocalDate(), _ -> new double[Day.HALF_HOURS]);
            slots[(count.at().getHour() * 60 + count.at().getMinute()) / HALF_HOUR] += count.calls();
        }
        return days.entrySet().stream()
                .map(entry -> new Day(
                        entry.getKey(), Arrays.stream(entry.getValue()).boxed().toList()))
                .toList();
    }

    private static ArrivalCounts timed(Path file, List<String> lines, int at, int calls) {
        var counts = new ArrayList<Count>();
        for (int number = 2; number <= lines.size(); number++) {
            var cells = PlainCsv.cells(lines.get(number - 1));
            try {
                var moment =
                        Instant.parse(cells.get(at)).atOffset(ZoneOffset.UTC).toLocalDateTime();
                counts.add(new Count(moment, counted(cells.get(calls))));
            } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
                throw new WrongUse("%s: line %d: %s".formatted(file, number, e.getMessage()));
            }
        }
        return inOrder(file, counts);
    }

    private static ArrivalCounts numbered(Path file, List<String> lines, int calls, int interval, int date) {
        var counts = new ArrayList<Count>();
        var rows = new ArrayList<List<String>>();
        var last = 1;
        for (int number = 2; number <= lines.size(); number++) {
            try {
                var cells = PlainCsv.cells(lines.get(number - 1));
                last = Math.max(last, Integer.parseInt(cells.get(interval)));
                rows.add(cells);
            } catch (NumberFormatException | IndexOutOfBoundsException e) {
                throw new WrongUse("%s: line %d: %s".formatted(file, number, e.getMessage()));
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            var cells = rows.get(row);
            try {
                var minute = (Long.parseLong(cells.get(interval)) - 1) * MINUTES_A_DAY / last;
                var day = LocalDate.ofEpochDay(Long.parseLong(cells.get(date)));
                counts.add(new Count(day.atStartOfDay().plusMinutes(minute), counted(cells.get(calls))));
            } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
                throw new WrongUse("%s: line %d: %s".formatted(file, row + 2, e.getMessage()));
            }
        }
        return inOrder(file, counts);
    }

    private static double counted(String cell) {
        var calls = Double.parseDouble(cell);
        if (!(calls >= 0 && calls < 1e9)) {
            throw new NumberFormatException("not a count: " + cell);
        }
        return calls;
    }

    private static ArrivalCounts inOrder(Path file, List<Count> counts) {
        if (counts.size() < 2) {
            throw new WrongUse(file + " has no rows");
        }
        counts.sort(Comparator.comparing(Count::at));
        var shortest = Duration.ofDays(1);
        for (int i = 1; i < counts.size(); i++) {
            var gap = Duration.between(counts.get(i - 1).at(), counts.get(i).at());
            shortest = gap.isZero() || gap.compareTo(shortest) > 0 ? shortest : gap;
        }
        return new ArrivalCounts(counts, shortest);
    }
}
