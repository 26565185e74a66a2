package io.jinqiao.insight.counting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What tickets, complaints, terms, ratings and stopped words count. */
final class Matters {

    /** A ticket that is opened again this soon was not done (regulation.md section 4). */
    private static final Duration REOPENED = Duration.ofDays(7);

    private static final int GOOD = 4;

    private Matters() {}

    static void count(List<Point> told, Counts into) {
        Instant closed = null;
        Point rated = null;
        Point due = null;
        for (var point : told) {
            switch (point.kind()) {
                case "ticket.opened" -> into.one("tickets-opened", point.at(), places(point));
                case "ticket.closed" -> {
                    closed = point.at();
                    into.one("tickets-closed", point.at(), places(point));
                }
                case "ticket.reopened" -> reopened(point, closed, into);
                case "complaint.filed" -> {
                    into.one("complaints", point.at(), places(point));
                    if (!point.text("regulator").isEmpty()) {
                        into.one("complaints-regulator", point.at(), places(point));
                    }
                }
                case "compliance.words-stopped" -> into.one("words-stopped", point.at(), places(point));
                case "feedback.rated" -> rated = point;
                case "sla.clock-broken", "sla.clock-stopped" -> due = due == null ? point : due;
                default -> {}
            }
        }
        if (rated != null) {
            rated(rated, into);
        }
        if (due != null) {
            due(due, into);
        }
    }

    private static void reopened(Point point, @Nullable Instant closed, Counts into) {
        into.one("tickets-reopened", point.at(), places(point));
        if (closed != null && !point.at().isAfter(closed.plus(REOPENED))) {
            into.one("tickets-reopened-7", point.at(), places(point));
        }
    }

    /** The last word of a customer who changed it. */
    private static void rated(Point point, Counts into) {
        var places = places(point).by(point, "staff");
        var score = point.seconds("score");
        into.one("ratings", point.at(), places);
        into.add("rating-points", point.at(), places, score);
        into.add("ratings-good", point.at(), places, score >= GOOD ? 1 : 0);
        into.add("ratings-solved", point.at(), places, point.text("solved").equals("true") ? 1 : 0);
    }

    /** A term counts once, when it is kept or when it breaks, whichever comes first. */
    private static void due(Point point, Counts into) {
        var kept =
                point.kind().equals("sla.clock-stopped") && !point.text("kept").equals("false");
        var what = point.text("of");
        if (what.equals("ticket") || what.equals("complaint")) {
            into.one(what + "-terms", point.at(), places(point));
            into.add(what + "-terms-kept", point.at(), places(point), kept ? 1 : 0);
            into.add(what + "-terms-broken", point.at(), places(point), kept ? 0 : 1);
        }
    }

    private static Places places(Point point) {
        return Places.NOWHERE.business(point.text("business")).team(point.text("team"));
    }
}
