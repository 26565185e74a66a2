package io.jinqiao.process.internal;

import io.jinqiao.kernel.Condition;
import io.jinqiao.process.internal.Drawing.Kind;
import io.jinqiao.process.internal.Drawing.Node;
import io.jinqiao.process.internal.Drawing.Way;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What must be true of a picture before a matter may go by it. */
final class CheckDrawing {

    private static final Pattern STEP = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,59}");

    private final Drawing drawing;
    private final Set<String> posts;
    private final Set<String> terms;
    private final List<Problem> problems = new ArrayList<>();

    private CheckDrawing(Drawing drawing, Set<String> posts, Set<String> terms) {
        this.drawing = drawing;
        this.posts = posts;
        this.terms = terms;
    }

    /** {@code code} is translated by the screen, {@code element} is marked in the picture. */
    record Problem(String element, String code, String about) {}

    /**
     * @param posts that somebody holds
     * @param terms that a rule in force promises
     */
    static List<Problem> problems(Drawing drawing, String code, Set<String> posts, Set<String> terms) {
        return new CheckDrawing(drawing, posts, terms).all(code);
    }

    private List<Problem> all(String code) {
        if (!drawing.code().equals(code)) {
            say(drawing.code(), "code-fixed", code);
        }
        drawing.foreign().forEach(name -> say("", "foreign", name));
        if (drawing.of(Kind.START).size() != 1) {
            say("", "one-start", "");
        }
        if (drawing.of(Kind.END).isEmpty()) {
            say("", "no-end", "");
        }
        drawing.nodes().forEach(this::node);
        drawing.ways().forEach(this::way);
        reached();
        return List.copyOf(problems);
    }

    private void node(Node node) {
        if (!STEP.matcher(node.id()).matches()) {
            say(node.id(), "bad-id", node.id());
        }
        var out = drawing.outOf(node.id()).size();
        if (node.kind() == Kind.END ? out > 0 : node.kind() != Kind.DECISION && out != 1) {
            say(node.id(), "ways-out", String.valueOf(out));
        }
        if (node.kind() == Kind.START && !drawing.into(node.id()).isEmpty()) {
            say(node.id(), "way-into-start", "");
        }
        switch (node.kind()) {
            case STEP, APPROVAL, CHECK -> {
                work(node);
                term(node);
            }
            case NOTICE -> named(node);
            case WAIT -> {
                named(node);
                term(node);
            }
            case DECISION -> decision(node);
            case START, END -> {}
        }
    }

    private void work(Node node) {
        named(node);
        if (!posts.contains(node.owner())) {
            say(node.id(), "no-owner", node.owner());
        }
        try {
            Form.parse(node.form());
        } catch (IllegalArgumentException e) {
            say(node.id(), "bad-form", node.form());
        }
    }

    /** A step's own term needs a rule; the others are its module's affair. */
    private void term(Node node) {
        if (Terms.isOwn(node.term()) && !terms.contains(node.term())) {
            say(node.id(), "unknown-term", node.term());
        }
    }

    private void named(Node node) {
        if (node.name().zh().isEmpty()) {
            say(node.id(), "no-name", "");
        }
    }

    /** Exactly one way without a condition, so that every matter finds one. */
    private void decision(Node node) {
        var out = drawing.outOf(node.id());
        if (out.isEmpty()) {
            say(node.id(), "ways-out", "0");
        }
        if (out.size() > 1 && out.stream().filter(Way::otherwise).count() != 1) {
            say(node.id(), "no-otherwise", "");
        }
    }

    private void way(Way way) {
        var from = drawing.node(way.from());
        if (from.isEmpty() || drawing.node(way.to()).isEmpty()) {
            say(way.id(), "loose-way", "");
            return;
        }
        var decides =
                from.get().kind() == Kind.DECISION && drawing.outOf(way.from()).size() > 1;
        if (decides && !way.otherwise()) {
            condition(way);
        } else if (!way.when().isEmpty()) {
            say(way.id(), "condition-without-choice", way.when());
        }
    }

    private void condition(Way way) {
        if (way.when().isEmpty()) {
            say(way.id(), "no-condition", "");
            return;
        }
        try {
            Condition.parse(way.when());
        } catch (IllegalArgumentException e) {
            say(way.id(), "bad-condition", way.when());
        }
    }

    /** Everything lies between the start and an end, and no circle goes round without anybody's work. */
    private void reached() {
        var from = closure(
                drawing.of(Kind.START),
                id -> drawing.outOf(id).stream().map(Way::to).toList());
        var to = closure(
                drawing.of(Kind.END),
                id -> drawing.into(id).stream().map(Way::from).toList());
        for (var node : drawing.nodes()) {
            if (!from.contains(node.id()) || !to.contains(node.id())) {
                say(node.id(), "not-on-the-way", "");
            } else if (!node.kind().holds() && circles(node)) {
                say(node.id(), "idle-circle", "");
            }
        }
    }

    private boolean circles(Node node) {
        return closure(next(node.id()), id -> next(id).stream().map(Node::id).toList())
                .contains(node.id());
    }

    private List<Node> next(String id) {
        return drawing.outOf(id).stream()
                .flatMap(way -> drawing.node(way.to()).stream())
                .filter(each -> !each.kind().holds())
                .toList();
    }

    private static Set<String> closure(List<Node> begin, Function<String, List<String>> next) {
        var seen = new HashSet<String>();
        var open = new ArrayDeque<>(begin.stream().map(Node::id).toList());
        while (!open.isEmpty()) {
            var id = open.pop();
            if (seen.add(id)) {
                open.addAll(next.apply(id));
            }
        }
        return seen;
    }

    private void say(String element, String code, String about) {
        problems.add(new Problem(element, code, about));
    }
}
