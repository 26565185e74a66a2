package io.jinqiao.insight.counting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/**
 * One person's day: seconds of work (with customers, or finishing up) and seconds of being there for the next one.
 *
 * <p>Only what has ended is counted; a conversation that began the day before counts from midnight.
 */
final class WorkingDay {

    private record Span(Instant from, Instant until) {}

    private final List<Point> told;
    private final Instant midnight;
    private final Places places;

    WorkingDay(String key, List<Point> told) {
        this.told = told;
        this.midnight = LocalDate.parse(key.substring(key.indexOf('@') + 1))
                .atStartOfDay(Threads.HOME)
                .toInstant();
        var who = key.substring(key.indexOf(':') + 1, key.indexOf('@'));
        this.places = new Places("", first("staff" + Threads.TEAM), who, "", "", first("staff" + Threads.BRANCH));
    }

    private String first(String name) {
        return told.stream()
                .map(point -> point.text(name))
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElse("");
    }

    void count(Counts into) {
        var finishing = presence("AFTER_WORK");
        var work = new ArrayList<>(served());
        work.addAll(finishing);
        var joined = joined(work);
        var ready = new ArrayList<>(presence("READY"));
        spread("work-seconds", joined, into);
        spread("finishing-seconds", joined(finishing), into);
        var there = new ArrayList<>(ready);
        there.addAll(joined);
        spread("there-seconds", joined(there), into);
    }

    private List<Span> served() {
        var since = new HashMap<String, Instant>();
        var spans = new ArrayList<Span>();
        for (var point : told) {
            var conversation = point.text("conversation");
            if (point.text("what").equals("began")) {
                since.put(conversation, point.at());
            } else if (point.text("what").equals("ended")) {
                var from = since.remove(conversation);
                spans.add(new Span(from == null ? midnight : from, point.at()));
            }
        }
        return spans;
    }

    private List<Span> presence(String which) {
        var spans = new ArrayList<Span>();
        var since = midnight;
        for (var point : told) {
            if (point.kind().equals("routing.presence-changed")) {
                if (point.text("before").equals(which)) {
                    spans.add(new Span(since, point.at()));
                }
                since = point.at();
            }
        }
        return spans;
    }

    /** Spans that touch or overlap are one. */
    private static List<Span> joined(List<Span> spans) {
        var joined = new ArrayList<Span>();
        for (var span : spans.stream().sorted(Comparator.comparing(Span::from)).toList()) {
            if (!joined.isEmpty() && !span.from().isAfter(joined.getLast().until())) {
                var last = joined.removeLast();
                joined.add(new Span(last.from(), span.until().isAfter(last.until()) ? span.until() : last.until()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private void spread(String measure, List<Span> spans, Counts into) {
        for (var span : spans) {
            var from = span.from();
            while (from.isBefore(span.until())) {
                var hour = from.truncatedTo(ChronoUnit.HOURS);
                var next = hour.plus(1, ChronoUnit.HOURS);
                var until = next.isBefore(span.until()) ? next : span.until();
                into.add(measure, hour, places, Duration.between(from, until).toSeconds());
                from = until;
            }
        }
    }
}
