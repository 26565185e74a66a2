package io.jinqiao.insight.internal;

import io.jinqiao.journal.KeptFact;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What happened since the day began; numerators and denominators, never only ratios. */
final class Counters {

    static final Duration PROMISED = Duration.ofSeconds(60);

    /** Whoever goes this soon did not come to wait. */
    private static final Duration SHORT = Duration.ofSeconds(5);

    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    private final Instant begin;
    private final Set<UUID> queuedOnce = new HashSet<>();
    private final int[][] curve = new int[3][48];
    private int opened;
    private int handedOver;
    private int queued;
    private int assigned;
    private int assignedInTime;
    private int abandoned;
    private int abandonedAtOnce;
    private int closed;
    private int assistantOnly;
    private int ticketsOpened;
    private int ticketsBroken;

    Counters(Instant begin) {
        this.begin = begin;
    }

    /** So many of these, out of so many, in so many seconds. */
    record Level(int good, int total, long seconds) {}

    /** One half hour of the day. */
    record Point(Instant at, int opened, int handedOver, int answered) {}

    void count(KeptFact fact, Body body) {
        if (fact.at().isBefore(begin)) {
            return;
        }
        switch (fact.kind()) {
            case "conversation.opened" -> {
                opened++;
                onCurve(0, fact);
            }
            case "conversation.closed" -> {
                closed++;
                assistantOnly += queuedOnce.contains(fact.subject().id()) || body.has("owner") ? 0 : 1;
            }
            case "routing.queued" -> queued(fact, body);
            case "routing.assigned" -> {
                assigned++;
                assignedInTime += body.number("waitedSeconds") <= PROMISED.toSeconds() ? 1 : 0;
                onCurve(2, fact);
            }
            case "routing.left-queue" -> {
                abandoned++;
                abandonedAtOnce += body.number("waitedSeconds") <= SHORT.toSeconds() ? 1 : 0;
            }
            case "ticket.opened" -> ticketsOpened++;
            case "sla.clock-broken" -> ticketsBroken += fact.subject().kind().equals("ticket") ? 1 : 0;
            default -> {}
        }
    }

    Floor.Today today(Floor.Rating rating) {
        return new Floor.Today(
                opened,
                handedOver,
                assigned,
                abandoned,
                closed,
                assistantOnly,
                new Level(assignedInTime, queued - abandonedAtOnce, PROMISED.toSeconds()),
                rating,
                ticketsOpened,
                ticketsBroken);
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

    private void queued(KeptFact fact, Body body) {
        queued++;
        queuedOnce.add(fact.subject().id());
        if (!body.text("reason").equals("TRANSFER")) {
            handedOver++;
            onCurve(1, fact);
        }
    }

    private void onCurve(int line, KeptFact fact) {
        var place = Duration.between(begin, fact.at()).dividedBy(HALF_HOUR);
        curve[line][(int) Math.min(place, curve[line].length - 1)]++;
    }
}
