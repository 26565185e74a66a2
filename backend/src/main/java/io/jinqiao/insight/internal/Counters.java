package io.jinqiao.insight.internal;

import io.jinqiao.insight.counting.Cell;
import io.jinqiao.insight.counting.Formula;
import io.jinqiao.insight.counting.Indicator;
import io.jinqiao.insight.counting.Ledger;
import io.jinqiao.insight.counting.Story;
import io.jinqiao.insight.counting.Threads;
import io.jinqiao.journal.KeptFact;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happened since the day began, counted in memory by the same rules as the figures that reports read. */
final class Counters {

    private static final Duration HALF_HOUR = Duration.ofMinutes(30);
    private static final Duration CARRIED = Duration.ofDays(1);
    private static final List<String> CURVE = List.of("contacts", "handed-over", "answered");

    /** The floor is the whole house's, so no team and no branch matters. */
    private static final Threads THREADS = new Threads((_, _) -> Threads.Unit.NONE);

    private final Instant begin;
    private final Ledger ledger;
    private final Map<String, Long> sums = new HashMap<>();
    private final long[][] curve = new long[CURVE.size()][48];

    Counters(Instant begin) {
        this(begin, List.of());
    }

    private Counters(Instant begin, Collection<Story> carried) {
        this.begin = begin;
        this.ledger = new Ledger(carried);
        carried.forEach(story -> count(story.counts()));
    }

    /** The next day; what was going on is known in it. */
    Counters next(Instant morning) {
        return new Counters(
                morning,
                ledger.stories().stream()
                        .filter(story -> story.points().values().stream()
                                .anyMatch(point -> !point.at().isBefore(morning.minus(CARRIED))))
                        .toList());
    }

    /** So many of these, out of so many, in so many seconds; the target in per cent. */
    record Level(
            long good, long total, long seconds, @Nullable Double target) {}

    /** One half hour of the day. */
    record Point(Instant at, long opened, long handedOver, long answered) {}

    void count(KeptFact fact, Body body) {
        if (Threads.KINDS.contains(fact.kind())) {
            count(ledger.add(THREADS.of(fact, body.node())));
        }
    }

    private void count(Map<Cell, Long> change) {
        change.forEach((cell, n) -> {
            if (!cell.minute().isBefore(begin)) {
                sums.merge(cell.measure(), n, Long::sum);
                var line = CURVE.indexOf(cell.measure());
                var place = Duration.between(begin, cell.minute()).dividedBy(HALF_HOUR);
                if (line >= 0 && place < curve[line].length) {
                    curve[line][(int) place] += n;
                }
            }
        });
    }

    Floor.Today today(Floor.Rating rating, Indicator level) {
        return new Floor.Today(
                of("contacts"),
                of("handed-over"),
                of("answered"),
                of("abandoned"),
                of("closed"),
                of("assistant-only"),
                level(level),
                rating,
                of("tickets-opened"),
                of("ticket-terms-broken"));
    }

    private Level level(Indicator level) {
        var reckoned = level.level();
        return new Level(sum(level.numerator()), of(level), reckoned.within(), reckoned.target());
    }

    private long of(Indicator level) {
        var denominator = level.denominator();
        return denominator == null ? 0 : sum(denominator);
    }

    private long sum(Formula formula) {
        return formula.value(this::of);
    }

    private long of(String measure) {
        return sums.getOrDefault(measure, 0L);
    }

    List<Point> curve(Instant until) {
        var points = new ArrayList<Point>();
        for (int i = 0; i < curve[0].length; i++) {
            var at = begin.plus(HALF_HOUR.multipliedBy(i));
            if (at.isAfter(until)) {
                break;
            }
            points.add(new Point(at, curve[0][i], curve[1][i], curve[2][i]));
        }
        return List.copyOf(points);
    }
}
