package io.jinqiao.sla.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** From a moment until, and without, another. */
public record Span(Instant from, Instant until) {

    /** What lies in both. */
    public Optional<Span> within(Instant begin, Instant end) {
        var later = from.isAfter(begin) ? from : begin;
        var sooner = until.isBefore(end) ? until : end;
        return later.isBefore(sooner) ? Optional.of(new Span(later, sooner)) : Optional.empty();
    }

    /** In order, and none touching another. */
    static List<Span> merged(List<Span> spans) {
        var merged = new ArrayList<Span>();
        for (var span : spans.stream().sorted(Comparator.comparing(Span::from)).toList()) {
            if (!merged.isEmpty() && !span.from().isAfter(merged.getLast().until())) {
                var last = merged.removeLast();
                merged.add(new Span(last.from(), span.until().isAfter(last.until()) ? span.until() : last.until()));
            } else {
                merged.add(span);
            }
        }
        return List.copyOf(merged);
    }

    /** What is left of it without those, which are in order. */
    public List<Span> without(List<Span> others) {
        var left = new ArrayList<Span>();
        var begin = from;
        for (var other : others) {
            new Span(begin, other.from()).within(from, until).ifPresent(left::add);
            begin = other.until().isAfter(begin) ? other.until() : begin;
        }
        new Span(begin, until).within(from, until).ifPresent(left::add);
        return List.copyOf(left);
    }
}
