package io.jinqiao.insight.counting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one conversation counts: at the door, in the queue, with people, at its end. */
final class ConversationStory {

    /** In the queue again, after they had been handed over already. */
    private static final Set<String> AGAIN = Set.of("TRANSFER", "CALL_DUE");

    private record Offered(Instant at, Places places) {}

    private final List<Point> told;
    private final Places known;

    private boolean queued;
    private @Nullable Offered offered;
    private @Nullable Instant firstQueued;
    private @Nullable Point asked;
    private @Nullable Instant begun;
    private Places with = Places.NOWHERE;

    ConversationStory(List<Point> told) {
        this.told = told;
        this.known =
                Places.NOWHERE.channel(first("conversation.opened", "channel")).business(business());
    }

    void count(Counts into) {
        for (var point : told) {
            switch (point.kind()) {
                case "conversation.opened" -> into.one("contacts", point.at(), known);
                case "routing.queued" -> queued(point, into);
                case "routing.assigned" -> assigned(point, into);
                case "routing.left-queue" -> left(point, into);
                case "routing.postponed" -> postponed(into);
                case "routing.call-missed" -> end(point.at(), into);
                case "routing.transferred" -> {
                    into.one("transferred", point.at(), person(point, "from"));
                    end(point.at(), into);
                }
                case "routing.taken-over" -> {
                    end(point.at(), into);
                    begin(point.at(), person(point, "to"));
                }
                case Threads.PERSON_WROTE -> replied(point, into);
                case "conversation.closed" -> closed(point, into);
                default -> {}
            }
        }
    }

    private void queued(Point point, Counts into) {
        end(point.at(), into);
        var places = known.queue(point.text("skill"));
        into.one("offered", point.at(), places);
        offered = new Offered(point.at(), places);
        queued = true;
        if (firstQueued == null) {
            firstQueued = point.at();
        }
        if (!AGAIN.contains(point.text("reason"))) {
            into.one("handed-over", point.at(), places);
        }
        if (point.text("reason").equals("ASKED") && asked == null) {
            asked = point;
            into.one("human-asked", point.at(), places);
        }
    }

    private void assigned(Point point, Counts into) {
        end(point.at(), into);
        var places = person(point, "to").queue(point.text("skill"));
        var waited = point.seconds("waitedSeconds");
        into.one("answered", point.at(), places);
        into.one(Waits.measure("answered", waited), point.at(), places);
        into.add("answer-wait-seconds", point.at(), places, waited);
        if (asked != null && !asked.at().isAfter(point.at())) {
            into.one("human-reached", point.at(), places);
            into.add("human-wait-seconds", point.at(), places, waited);
            asked = null;
        }
        begin(point.at(), places);
    }

    private void left(Point point, Counts into) {
        var places = known.queue(point.text("skill"));
        into.one("abandoned", point.at(), places);
        into.one(Waits.measure("abandoned", point.seconds("waitedSeconds")), point.at(), places);
    }

    /** Who is called back has neither been answered nor gone; they are offered when their time has come. */
    private void postponed(Counts into) {
        if (offered != null) {
            into.add("offered", offered.at(), offered.places(), -1);
            offered = null;
        }
    }

    private void replied(Point point, Counts into) {
        var since = firstQueued;
        if (since != null) {
            var places = person(point, "by");
            into.one("first-replies", point.at(), places);
            into.add("first-reply-seconds", point.at(), places, seconds(since, point.at()));
        }
    }

    private void closed(Point point, Counts into) {
        end(point.at(), into);
        var places = person(point, "owner");
        into.one("closed", point.at(), places);
        if (!queued && point.text("owner").isEmpty()) {
            into.one("assistant-only", point.at(), places);
        }
    }

    private void begin(Instant at, Places places) {
        begun = at;
        with = places;
    }

    private void end(Instant at, Counts into) {
        var since = begun;
        if (since != null) {
            into.one("handled", at, with);
            into.add("handling-seconds", at, with, seconds(since, at));
            begun = null;
        }
    }

    private Places person(Point point, String who) {
        return known.by(point, who);
    }

    private String business() {
        var last = "";
        for (var point : told) {
            if (!point.text("business").isEmpty()) {
                last = point.text("business");
            } else if (last.isEmpty() && !point.text("skill").equals("general")) {
                last = point.text("skill");
            }
        }
        return last;
    }

    private String first(String kind, String name) {
        return told.stream()
                .filter(point -> point.kind().equals(kind))
                .map(point -> point.text(name))
                .findFirst()
                .orElse("");
    }

    private static long seconds(Instant from, Instant until) {
        return Duration.between(from, until).toSeconds();
    }
}
