package io.jinqiao.tools.replay;

import io.jinqiao.insight.planning.Erlang;
import io.jinqiao.insight.planning.Staffing;
import io.jinqiao.routing.trial.ByMatching;
import io.jinqiao.tools.Options;
import io.jinqiao.tools.WrongUse;
import io.jinqiao.tools.bench.Table;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What {@code simulate --replay FILE} prints: the matcher beside first in, first out and beside Erlang. */
public final class ReplayReport {

    private static final int HANDLING = 180;
    private static final int PATIENCE = 120;
    private static final int WITHIN = 20;
    private static final int SHARE = 80;
    private static final double NO_SHRINKAGE = 0;
    private static final double OCCUPANCY = 0.95;
    private static final double P95 = 0.95;

    private final Duration handling;
    private final Duration patience;
    private final Duration within;
    private final Options options;

    /** The options are those of {@code simulate}. */
    public ReplayReport(Options options) {
        this.options = options;
        this.handling = Duration.ofSeconds(options.number("handle", HANDLING));
        this.patience = Duration.ofSeconds(options.number("patience", PATIENCE));
        this.within = Duration.ofSeconds(options.number("within", WITHIN));
    }

    /** Replays the file; refuses what it cannot read by line number. */
    public Table of(Path file) {
        var arrivals = chosen(new ArrivalFile(file, handling, patience).arrivals());
        var meanHandling = mean(arrivals, arrival -> arrival.handling().toMillis());
        var meanPatience = mean(arrivals, arrival -> arrival.patience().toMillis());
        var share = options.number("share", SHARE) / 100.0;
        var staffing = new Staffing(share, within, meanHandling, Duration.ZERO, 1, NO_SHRINKAGE, OCCUPANCY);
        var roster = options.text("agents").isPresent()
                ? Roster.steady(arrivals, options.number("agents", 1))
                : Roster.planned(arrivals, staffing);
        var began = System.nanoTime();
        var rows = new ArrayList<List<Object>>();
        for (var dispatcher : List.of(new ByMatching(), new ByArrival())) {
            rows.add(row(dispatcher.name(), Replay.of(dispatcher, arrivals, roster, within)));
        }
        var took = Duration.ofNanos(System.nanoTime() - began);
        var played =
                Duration.between(arrivals.getFirst().at(), arrivals.getLast().at());
        rows.add(bound("bound: Erlang C, patient", arrivals, roster, staffing));
        rows.add(bound(
                "bound: Erlang A, impatient",
                arrivals,
                roster,
                new Staffing(share, within, meanHandling, meanPatience, 1, NO_SHRINKAGE, OCCUPANCY)));
        return new Table(
                "replay of %,d arrivals, %s to %s"
                        .formatted(
                                arrivals.size(),
                                arrivals.getFirst().at(),
                                arrivals.getLast().at()),
                List.of(
                        "by",
                        "in %d s %%".formatted(within.toSeconds()),
                        "mean wait s",
                        "p95 wait s",
                        "urgent wait s",
                        "gave up %",
                        "occupancy %",
                        "solved at once %"),
                rows,
                notes(roster, meanHandling, meanPatience, played, took));
    }

    private List<Arrival> chosen(List<Arrival> all) {
        var day = options.text("day");
        if (day.isEmpty()) {
            return all;
        }
        try {
            var date = LocalDate.parse(day.get());
            var of = all.stream()
                    .filter(arrival ->
                            arrival.at().atZone(ZoneOffset.UTC).toLocalDate().equals(date))
                    .toList();
            if (of.isEmpty()) {
                throw new WrongUse("nobody came on " + date);
            }
            return of;
        } catch (DateTimeException _) {
            throw new WrongUse("--day needs a date, for example 2026-11-26, not " + day.get());
        }
    }

    private List<String> notes(
            Roster roster, Duration meanHandling, Duration meanPatience, Duration played, Duration took) {
        return List.of(
                "at most %,d people at once, as many in every half hour %s"
                        .formatted(
                                roster.atDesks().values().stream()
                                        .mapToInt(Integer::intValue)
                                        .max()
                                        .orElse(0),
                                options.text("agents").isPresent() ? "" : "as Erlang C asks for what came in it"),
                "handled in %.0f s, patient for %.0f s on average"
                        .formatted(meanHandling.toMillis() / 1e3, meanPatience.toMillis() / 1e3),
                "in %d s: of all who came but those who gave up within 5 s; solved at once: what the levels of those who served promise"
                        .formatted(within.toSeconds()),
                "Erlang takes each half hour by itself, in balance and anybody for everything; it knows no urgent ones",
                "two replays of %,d hours in %.1f s: %,.0f times real time"
                        .formatted(
                                played.toHours(),
                                took.toMillis() / 1e3,
                                2.0 * played.toMillis() / Math.max(1, took.toMillis())));
    }

    private static List<Object> row(String by, Tally tally) {
        return List.of(
                by,
                tally.service(),
                tally.meanWait(),
                tally.wait(P95),
                tally.meanUrgentWait(),
                tally.abandoned(),
                tally.occupancy(),
                tally.solved());
    }

    private static List<Object> bound(String name, List<Arrival> arrivals, Roster roster, Staffing staffing) {
        var offered = Roster.byHalfHour(arrivals);
        return List.of(
                name,
                100 * weighed(offered, roster, staffing, Erlang::service),
                weighed(offered, roster, staffing, erlang -> erlang.meanWait().toMillis() / 1e3),
                "",
                "",
                100 * weighed(offered, roster, staffing, Erlang::abandoned),
                100 * weighed(offered, roster, staffing, Erlang::occupancy),
                "");
    }

    private static double weighed(
            Map<Instant, Long> offered, Roster roster, Staffing staffing, ToDoubleFunction<Erlang> what) {
        var sum = 0.0;
        var all = 0L;
        for (var slot : offered.entrySet()) {
            var people = roster.atDesks().getOrDefault(slot.getKey(), 0);
            sum += slot.getValue() * what.applyAsDouble(staffing.result(slot.getValue(), people));
            all += slot.getValue();
        }
        return sum / all;
    }

    private static Duration mean(List<Arrival> arrivals, ToDoubleFunction<Arrival> millis) {
        return Duration.ofMillis(Math.max(
                1, Math.round(arrivals.stream().mapToDouble(millis).average().orElse(1))));
    }
}
