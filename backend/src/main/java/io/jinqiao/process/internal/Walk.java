package io.jinqiao.process.internal;

import io.jinqiao.kernel.Condition;
import io.jinqiao.process.internal.Drawing.Node;
import io.jinqiao.process.internal.Drawing.Way;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A token walked through a picture with chosen outcomes, without an engine and without consequences. */
final class Walk {

    private static final int LONGEST = 200;

    private final Drawing drawing;
    private final List<String> path = new ArrayList<>();

    private Walk(Drawing drawing) {
        this.drawing = drawing;
    }

    /**
     * @param path every element and way in order, from the start
     * @param at the element the token stands at
     * @param ended whether that is an end
     */
    record Trail(List<String> path, String at, boolean ended) {}

    /** Walks a picture in which nothing is wrong; each outcome is that of the step the token then stands at. */
    static Trail of(Drawing drawing, Map<String, String> data, List<Map<String, String>> outcomes) {
        return new Walk(drawing).walk(data, outcomes);
    }

    private Trail walk(Map<String, String> data, List<Map<String, String>> outcomes) {
        var known = new HashMap<>(data);
        var at = onFrom(drawing.of(Drawing.Kind.START).getFirst(), known);
        for (var outcome : outcomes) {
            if (!at.kind().holds() || path.size() > LONGEST) {
                break;
            }
            known.putAll(outcome);
            at = onFrom(at, known);
        }
        return new Trail(List.copyOf(path), at.id(), at.kind() == Drawing.Kind.END);
    }

    /** To the next element that holds, or to an end. */
    private Node onFrom(Node from, Map<String, String> known) {
        var at = from;
        if (path.isEmpty()) {
            path.add(at.id());
        }
        do {
            var way = way(at, known);
            at = drawing.node(way.to()).orElseThrow();
            path.add(way.id());
            path.add(at.id());
        } while (!at.kind().holds() && at.kind() != Drawing.Kind.END);
        return at;
    }

    private Way way(Node at, Map<String, String> known) {
        var out = drawing.outOf(at.id());
        return out.stream()
                .filter(way -> !way.otherwise() && !way.when().isEmpty())
                .filter(way -> Condition.parse(way.when()).holds(known))
                .findFirst()
                .or(() -> out.stream().filter(Way::otherwise).findFirst())
                .orElseGet(out::getFirst);
    }
}
