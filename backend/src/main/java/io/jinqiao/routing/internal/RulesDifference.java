package io.jinqiao.routing.internal;

import io.jinqiao.control.ActView.Line;
import io.jinqiao.kernel.Refused;
import io.jinqiao.routing.internal.RulesSheet.CallBackSheet;
import io.jinqiao.routing.internal.RulesSheet.CircleSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What changes between two editions of the rules, line by line for the second person. */
final class RulesDifference {

    private RulesDifference() {}

    /** Refuses with {@code routing.nothing-changed} when they say the same. */
    static List<Line> of(RulesSheet before, RulesSheet after) {
        var lines = new ArrayList<Line>();
        line(lines, "targets", new TreeMap<>(before.targets()), new TreeMap<>(after.targets()));
        line(lines, "target", before.target(), after.target());
        line(lines, "lifts", before.lifts(), after.lifts());
        line(lines, "credits", before.credits(), after.credits());
        line(lines, "named", before.named(), after.named());
        line(lines, "near", before.near(), after.near());
        line(lines, "circles", circles(before), circles(after));
        line(lines, "room", before.weights().room(), after.weights().room());
        line(lines, "idleMinute", before.weights().idleMinute(), after.weights().idleMinute());
        line(lines, "breadth", before.weights().breadth(), after.weights().breadth());
        line(lines, "language", before.weights().language(), after.weights().language());
        line(lines, "known", before.weights().known(), after.weights().known());
        line(lines, "standing", before.weights().standing(), after.weights().standing());
        line(lines, "callBacks", callBacks(before), callBacks(after));
        line(
                lines,
                "perPlace",
                before.blendingRules().perPlace(),
                after.blendingRules().perPlace());
        line(
                lines,
                "atMost",
                before.blendingRules().atMost(),
                after.blendingRules().atMost());
        line(lines, "givenTeams", teams(before), teams(after));
        line(lines, "places", places(before), places(after));
        if (lines.isEmpty()) {
            throw Refused.conflict("routing.nothing-changed", "These are the rules in force");
        }
        return lines;
    }

    private static String teams(RulesSheet sheet) {
        return String.join(", ", new TreeSet<>(sheet.blendingRules().teams()));
    }

    /** One place each is nothing to say. */
    private static String places(RulesSheet sheet) {
        return new TreeMap<>(sheet.rules().places())
                .entrySet().stream()
                        .filter(each -> each.getValue() > 1)
                        .map(each -> each.getKey() + " × " + each.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static String callBacks(RulesSheet sheet) {
        var rules = CallBackSheet.of(sheet.callBackRules());
        return "> %ds %s, %s %s–%s, %ds × %d, %d d, ≤ %d/d, %d on %d d, + %ds"
                .formatted(
                        rules.offerAfter(),
                        new TreeMap<>(rules.offerAfterOf()),
                        rules.calendar(),
                        rules.from(),
                        rules.until(),
                        rules.slot(),
                        rules.perSlot(),
                        rules.days(),
                        rules.triesADay(),
                        rules.tries(),
                        rules.onDays(),
                        rules.again());
    }

    private static void line(List<Line> lines, String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            lines.add(new Line("routing." + field, before.toString(), after.toString()));
        }
    }

    private static String circles(RulesSheet sheet) {
        return sheet.circles().stream().map(RulesDifference::circle).collect(Collectors.joining("\n"));
    }

    private static String circle(CircleSheet circle) {
        var whom = "%s ≥%d ≥%d%s"
                .formatted(
                        circle.skills().isEmpty()
                                ? "*"
                                : circle.skills().stream().sorted().collect(Collectors.joining(",")),
                        circle.standing(),
                        circle.priority(),
                        circle.handed() ? " team" : "");
        return whom
                + circle.rings().stream()
                        .map(ring -> " → %ds %s≥%d".formatted(ring.after(), ring.reach(), ring.level()))
                        .collect(Collectors.joining());
    }
}
