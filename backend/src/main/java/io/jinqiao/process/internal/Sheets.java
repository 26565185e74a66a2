package io.jinqiao.process.internal;

import io.jinqiao.process.ProcessSheet;
import io.jinqiao.process.ProcessSheet.Field;
import io.jinqiao.process.ProcessSheet.Step;
import io.jinqiao.process.WhereView.Kind;
import io.jinqiao.process.internal.Drawing.Node;
import io.jinqiao.process.internal.Drawing.Way;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Versions as people work by them. */
@Component
class Sheets {

    private static final String VERDICT = "approved";
    private static final List<String> YES_OR_NO = List.of("true", "false");

    private final VersionRepository versions;

    Sheets(VersionRepository versions) {
        this.versions = versions;
    }

    ProcessSheet of(String process, int version) {
        return sheet(versions.drawing(process, version), version);
    }

    /** By name, so that a list on a screen keeps its order. */
    List<ProcessSheet> byHand(String team) {
        return versions.known().stream()
                .sorted()
                .flatMap(process -> versions.chosen(process, team).stream())
                .filter(it -> versions.drawing(it.process(), it.version()).byHand())
                .map(it -> of(it.process(), it.version()))
                .toList();
    }

    static ProcessSheet sheet(Drawing drawing, int version) {
        return new ProcessSheet(
                drawing.code(),
                version,
                drawing.name(),
                Walk.of(drawing, Map.of(), List.of()).at(),
                drawing.nodes().stream()
                        .filter(node -> node.kind().holds())
                        .map(node -> step(drawing, node))
                        .toList());
    }

    private static Step step(Drawing drawing, Node node) {
        return new Step(
                node.id(),
                node.name(),
                Kind.valueOf(node.kind().name()),
                node.owner(),
                node.term().isEmpty() ? null : node.term(),
                Form.parse(node.form()).fields().stream()
                        .map(field -> field(drawing, node, field))
                        .toList(),
                node.script());
    }

    private static Field field(Drawing drawing, Node node, Form.Field field) {
        var asks = drawing.ways().stream().map(Way::when).toList();
        var isVerdict = node.kind().judges() && field.name().equals(VERDICT);
        var asked = isVerdict || asks.stream().anyMatch(when -> when.matches(".*\\b" + field.name() + "\\b.*"));
        var choices = isVerdict || asks.stream().anyMatch(when -> asksYesOrNo(when, field.name()))
                ? YES_OR_NO
                : field.choices();
        return new Field(field.name(), field.label(), choices, field.needed(), asked);
    }

    private static boolean asksYesOrNo(String when, String name) {
        return Pattern.compile("\\b" + name + "\\s*!?=\\s*(true|false)\\b")
                .matcher(when)
                .find();
    }
}
