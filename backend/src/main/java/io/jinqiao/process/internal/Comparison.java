package io.jinqiao.process.internal;

import io.jinqiao.process.internal.Drawing.Node;
import io.jinqiao.process.internal.Drawing.Way;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** What is different between two pictures of a process, element by element. */
final class Comparison {

    private Comparison() {}

    enum What {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** {@code name} as the newer picture has it, or the older where it is gone. */
    record Change(String element, String name, What what, List<Attribute> attributes) {}

    record Attribute(String name, String before, String after) {}

    static List<Change> of(Drawing before, Drawing after) {
        var old = elements(before);
        var now = elements(after);
        var all = new LinkedHashSet<>(old.keySet());
        all.addAll(now.keySet());
        var changes = new ArrayList<Change>();
        for (var id : all) {
            var was = old.getOrDefault(id, Map.of());
            var is = now.getOrDefault(id, Map.of());
            if (!was.equals(is)) {
                var what = was.isEmpty() ? What.ADDED : is.isEmpty() ? What.REMOVED : What.CHANGED;
                changes.add(
                        new Change(id, (is.isEmpty() ? was : is).getOrDefault("name", ""), what, attributes(was, is)));
            }
        }
        return List.copyOf(changes);
    }

    private static List<Attribute> attributes(Map<String, String> was, Map<String, String> is) {
        var names = new LinkedHashSet<>(was.keySet());
        names.addAll(is.keySet());
        return names.stream()
                .map(name -> new Attribute(name, was.getOrDefault(name, ""), is.getOrDefault(name, "")))
                .filter(each -> !each.before().equals(each.after()))
                .toList();
    }

    private static Map<String, Map<String, String>> elements(Drawing drawing) {
        var all = new LinkedHashMap<String, Map<String, String>>();
        drawing.nodes().forEach(node -> all.put(node.id(), attributes(node)));
        drawing.ways().forEach(way -> all.put(way.id(), attributes(way)));
        return all;
    }

    private static Map<String, String> attributes(Node node) {
        return Map.of(
                "kind", node.kind().name(),
                "name", node.name().zh(),
                "en", node.name().en(),
                "owner", node.owner(),
                "term", node.term(),
                "form", node.form(),
                "script", node.script());
    }

    private static Map<String, String> attributes(Way way) {
        return Map.of(
                "from", way.from(), "to", way.to(), "when", way.when(), "otherwise", way.otherwise() ? "true" : "");
    }
}
