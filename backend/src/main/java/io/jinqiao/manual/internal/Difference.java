package io.jinqiao.manual.internal;

import io.jinqiao.manual.phrases.Control;
import io.jinqiao.manual.phrases.ManualStep;
import io.jinqiao.manual.phrases.Phrase;
import io.jinqiao.manual.phrases.Point;
import io.jinqiao.manual.phrases.ServiceManual;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one version says otherwise than another, part by part. Pure. */
final class Difference {

    private Difference() {}

    /** @param field {@code title}, {@code scope}, {@code source}, {@code retired}, {@code step.STEP} or {@code step.STEP.PHRASE} */
    record Changed(String field, String before, String after) {}

    /** Everything is new where there was none before. */
    static List<Changed> between(@Nullable ServiceManual before, ServiceManual after) {
        var old = before == null ? Map.<String, String>of() : fields(before);
        var now = fields(after);
        var all = new LinkedHashSet<>(now.keySet());
        all.addAll(old.keySet());
        var changed = new ArrayList<Changed>();
        for (var field : all) {
            var was = old.getOrDefault(field, "");
            var is = now.getOrDefault(field, "");
            if (!was.equals(is)) {
                changed.add(new Changed(field, was, is));
            }
        }
        return changed;
    }

    private static Map<String, String> fields(ServiceManual manual) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", manual.title().zh() + " / " + manual.title().en());
        fields.put("scope", scope(manual));
        fields.put("source", manual.source());
        fields.put("retired", String.valueOf(manual.retired()));
        fields.put("order", manual.steps().stream().map(ManualStep::code).collect(Collectors.joining(" → ")));
        for (var step : manual.steps()) {
            fields.put("step." + step.code(), step(step));
            step.phrases().forEach(phrase -> fields.put("step." + step.code() + "." + phrase.code(), phrase(phrase)));
        }
        return fields;
    }

    private static String scope(ServiceManual manual) {
        return String.join("、", manual.businesses())
                + (manual.channels().isEmpty() ? "" : " · " + String.join("、", manual.channels()))
                + (manual.processes().isEmpty() ? "" : " · " + String.join("、", manual.processes()));
    }

    private static String step(ManualStep step) {
        return step.name().zh() + " / " + step.name().en()
                + step.controls().stream().map(Difference::control).collect(Collectors.joining())
                + (step.sells() ? " · SALE" : "");
    }

    private static String control(Control control) {
        return " · " + control.kind() + (control.level() > 0 ? " L" + control.level() : "");
    }

    private static String phrase(Phrase phrase) {
        return phrase.wording().zh() + "\n" + phrase.wording().en() + "\n"
                + phrase.points().stream().map(Difference::point).collect(Collectors.joining("\n"));
    }

    private static String point(Point point) {
        return point.name() + ": " + String.join(" | ", point.samples())
                + (point.unlike().isEmpty() ? "" : " ≠ " + String.join(" | ", point.unlike()));
    }
}
