package io.jinqiao.sla.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.sla.internal.DayFile.Found;
import io.jinqiao.sla.internal.DayFile.Raw;
import java.util.ArrayList;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Days as JSON: a list, or an object with {@code days}. A day has {@code date}, {@code name} and either {@code kind}
 * (HOLIDAY, MAKE_UP) or {@code isOffDay}, as public lists of Chinese holidays write it.
 */
final class JsonDays {

    private JsonDays() {}

    static Found read(String name, String text) {
        var root = parsed(text);
        var days = root.isArray() ? root : root.path("days");
        var rows = new ArrayList<Raw>();
        days.forEach(day -> rows.add(new Raw(
                day.path("date").asString(""), kind(day), day.path("name").asString(""), day.toString())));
        return new Found(source(root, name), rows);
    }

    private static JsonNode parsed(String text) {
        try {
            return TermsJson.JSON.readTree(text);
        } catch (JacksonException e) {
            throw Refused.invalid("sla.unreadable-file", "This is not JSON");
        }
    }

    private static String kind(JsonNode day) {
        if (day.has("isOffDay")) {
            return day.path("isOffDay").asBoolean(false) ? "HOLIDAY" : "MAKE_UP";
        }
        return day.path("kind").asString("").toUpperCase(Locale.ROOT);
    }

    private static String source(JsonNode root, String name) {
        if (root.path("source").isString()) {
            return root.path("source").asString();
        }
        var papers = root.path("papers");
        return papers.isArray() && !papers.isEmpty() ? papers.get(0).asString(name) : name;
    }
}
