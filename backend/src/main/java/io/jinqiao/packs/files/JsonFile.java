package io.jinqiao.packs.files;

import io.jinqiao.kernel.Refused;
import io.jinqiao.knowledge.ArticleView.Field;
import io.jinqiao.web.Letters;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An object a line, or one object or list over many lines.
 *
 * <p>Understands our own shape and those of public question files: {@code {"id","questions":[…],"answer"}} and
 * {@code {"qa":[{"question","answers"}]}}.
 */
final class JsonFile {

    private static final JsonMapper JSON = new JsonMapper();

    private JsonFile() {}

    static void read(byte[] bytes, Rows rows) {
        var text = Letters.of(bytes);
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        if (first.strip().startsWith("{")
                && (parsed(first) != null || text.strip().lines().count() == 1)) {
            readLines(text, rows);
        } else if (!first.isEmpty()) {
            readWhole(text, rows);
        }
    }

    private static void readLines(String text, Rows rows) {
        long line = 0;
        for (var each : (Iterable<String>) text.lines()::iterator) {
            line++;
            var node = each.isBlank() ? null : parsed(each);
            if (node != null && node.isObject()) {
                add(node, Place.line(line), rows);
            } else if (!each.isBlank()) {
                rows.add(Told.bad(Place.line(line), "packs.not-json", ""));
            }
        }
    }

    private static @Nullable JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (JacksonException e) {
            return null;
        }
    }

    /** Piece by piece, so that a long list is never in memory as a tree. */
    private static void readWhole(String text, Rows rows) {
        try (var parser = JSON.createParser(text)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT && isItem(parser)) {
                    var line = parser.currentTokenLocation().getLineNr();
                    add(parser.readValueAsTree(), Place.line(line), rows);
                }
            }
        } catch (JacksonException e) {
            var where = e.getLocation();
            throw Refused.invalid(
                    "packs.not-json", "Not JSON from line %d on".formatted(where == null ? 1 : where.getLineNr()));
        }
    }

    /** An object that stands in a list, at whatever depth the list is. */
    private static boolean isItem(JsonParser parser) {
        var parent = parser.streamReadContext().getParent();
        return parent != null && parent.inArray();
    }

    private static void add(JsonNode node, Place place, Rows rows) {
        var pairs = node.get("qa");
        if (pairs == null || !pairs.isArray()) {
            rows.add(told(node, place, ""));
            return;
        }
        var id = text(node.get("id"));
        for (int i = 0; i < pairs.size(); i++) {
            var own = pairs.size() == 1 ? id : id + "-" + (i + 1);
            rows.add(told(pairs.get(i), place, id.isEmpty() ? "" : own));
        }
    }

    private static Told told(JsonNode node, Place place, String id) {
        if (!node.isObject()) {
            return Told.bad(place, "packs.not-json", "");
        }
        Map<Column, String> cells = new EnumMap<>(Column.class);
        node.properties()
                .forEach(entry -> Column.named(entry.getKey())
                        .ifPresent(column -> cells.putIfAbsent(column, cell(column, entry.getValue()))));
        wording(node.get("zh"), cells, Column.TITLE, Column.ANSWER, Column.QUESTIONS);
        wording(node.get("en"), cells, Column.TITLE_EN, Column.ANSWER_EN, Column.QUESTIONS_EN);
        if (!id.isEmpty()) {
            cells.put(Column.ID, id);
        }
        return cells.isEmpty() ? Told.bad(place, "packs.nothing-known", "") : Told.of(place, cells);
    }

    /** What front matter says. */
    static Told head(JsonNode node, Place place) {
        return node.isObject() ? told(node, place, "") : Told.bad(place, "packs.front-matter-malformed", "");
    }

    private static void wording(
            @Nullable JsonNode node, Map<Column, String> cells, Column title, Column answer, Column questions) {
        if (node != null && node.isObject()) {
            cells.put(title, text(node.get("title")));
            cells.put(answer, text(node.get("answer")));
            cells.put(questions, cell(questions, node.get("questions")));
        }
    }

    private static String cell(Column column, @Nullable JsonNode value) {
        return switch (column) {
            case QUESTIONS, QUESTIONS_EN -> value == null ? "" : Cells.ofQuestions(texts(value));
            case FIELDS -> value != null && value.isArray() ? Cells.ofFields(fields(value)) : text(value);
            default -> text(value);
        };
    }

    private static String text(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return "";
        }
        return value.isArray() ? String.join("\n", texts(value)) : value.isValueNode() ? value.asString() : "";
    }

    private static List<String> texts(JsonNode value) {
        if (!value.isArray()) {
            return Cells.questions(text(value));
        }
        var texts = new ArrayList<String>();
        value.forEach(each -> texts.add(text(each)));
        return texts;
    }

    private static List<Field> fields(JsonNode value) {
        var fields = new ArrayList<Field>();
        value.forEach(
                each -> fields.add(new Field(text(each.get("name")), text(each.get("value")), text(each.get("unit")))));
        return fields;
    }

    static void write(Iterable<Map<Column, String>> rows, OutputStream out) {
        Lines.write(out, lines -> {
            for (var row : rows) {
                lines.accept(JSON.writeValueAsString(Shape.of(row)));
            }
        });
    }
}
