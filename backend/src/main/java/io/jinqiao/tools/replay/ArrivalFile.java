package io.jinqiao.tools.replay;

import io.jinqiao.routing.matching.Work;
import io.jinqiao.routing.matching.Worker;
import io.jinqiao.tools.ArrivalCounts;
import io.jinqiao.tools.PlainCsv;
import io.jinqiao.tools.WrongUse;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Who comes, from a file: a row each ({@code at,service,priority,handle_seconds,patience_seconds}), or counted by interval
 * as {@link ArrivalCounts} reads it. What a count leaves open is drawn by chance, the same at every run.
 *
 * @param handling mean, where the file does not say
 * @param patience mean, where the file does not say
 */
record ArrivalFile(Path file, Duration handling, Duration patience) {

    private static final List<String> HEADER =
            List.of("at", "service", "priority", "handle_seconds", "patience_seconds");

    private static final int SEED = 20_261_126;
    private static final double LONGEST_SECONDS = 86_400;

    /** The earliest first. Refuses what it cannot read by line number. */
    List<Arrival> arrivals() {
        var lines = PlainCsv.lines(file);
        var arrivals = !lines.isEmpty() && PlainCsv.cells(lines.getFirst()).equals(HEADER) ? rows(lines) : counted();
        if (arrivals.isEmpty()) {
            throw new WrongUse(file + " has no rows");
        }
        arrivals.sort(Comparator.comparing(Arrival::at));
        return arrivals;
    }

    private List<Arrival> rows(List<String> lines) {
        var arrivals = new ArrayList<Arrival>();
        for (int number = 2; number <= lines.size(); number++) {
            var line = lines.get(number - 1);
            if (!line.isBlank()) {
                try {
                    arrivals.add(row(PlainCsv.cells(line)));
                } catch (DateTimeException | IllegalArgumentException e) {
                    throw new WrongUse("%s: line %d: %s".formatted(file, number, e.getMessage()));
                }
            }
        }
        return arrivals;
    }

    private static Arrival row(List<String> cells) {
        if (cells.size() != HEADER.size()) {
            throw new IllegalArgumentException("%d cells instead of %d".formatted(cells.size(), HEADER.size()));
        }
        var priority = Integer.parseInt(cells.get(2));
        if (priority < 0 || priority > Work.URGENT) {
            throw new IllegalArgumentException("priority is 0, 1 or 2, not " + priority);
        }
        var service = cells.get(1).isBlank() ? Worker.GENERAL : cells.get(1);
        return new Arrival(moment(cells.get(0)), service, priority, seconds(cells.get(3)), seconds(cells.get(4)));
    }

    /** A moment as text, or seconds from the beginning. */
    private static Instant moment(String cell) {
        if (cell.matches("\\d+(\\.\\d+)?")) {
            return Instant.EPOCH.plus(ofSeconds(Double.parseDouble(cell)));
        }
        return cell.endsWith("Z")
                ? Instant.parse(cell)
                : LocalDateTime.parse(cell).toInstant(ZoneOffset.UTC);
    }

    private static Duration seconds(String cell) {
        var seconds = Double.parseDouble(cell);
        if (!(seconds >= 0 && seconds <= LONGEST_SECONDS)) {
            throw new IllegalArgumentException("seconds between 0 and a day are needed, not " + cell);
        }
        return ofSeconds(seconds);
    }

    private List<Arrival> counted() {
        var random = new Random(SEED);
        var counts = ArrivalCounts.read(file);
        var arrivals = new ArrayList<Arrival>();
        for (var count : counts.counts()) {
            var from = count.at().toInstant(ZoneOffset.UTC);
            for (long one = Math.round(count.calls()); one > 0; one--) {
                var after = (long) (random.nextDouble() * counts.interval().toMillis());
                arrivals.add(new Arrival(
                        from.plusMillis(after),
                        Worker.GENERAL,
                        0,
                        byChance(random, handling),
                        byChance(random, patience)));
            }
        }
        return arrivals;
    }

    private static Duration byChance(Random random, Duration mean) {
        return ofSeconds(-Math.log(1 - random.nextDouble()) * mean.toMillis() / 1_000);
    }

    private static Duration ofSeconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1_000));
    }
}
