package io.jinqiao.tools.evaluate;

import io.jinqiao.tools.WrongUse;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file with one JSON object a line; whatever is wrong is refused with the file's name and the line's number. */
final class JsonLines {

    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonLines() {}

    /** One object of the file. */
    record Line(Path file, int number, JsonNode json) {

        WrongUse wrong(String why) {
            return JsonLines.wrong(file, number, why);
        }

        /** A text, or a number as a text; refuses what is missing or blank. */
        String text(String name) {
            var value = json.path(name);
            var text = value.isString() || value.isNumber() ? value.asString().strip() : "";
            if (text.isEmpty()) {
                throw wrong("\"%s\" is missing".formatted(name));
            }
            return text;
        }

        /** A list of texts, or one text; empty where there is none. */
        List<String> texts(String name) {
            var value = json.path(name);
            if (value.isMissingNode() || value.isNull()) {
                return List.of();
            }
            var texts = new ArrayList<String>();
            for (var each : value.isArray() ? value : List.of(value)) {
                if (!each.isString() && !each.isNumber()) {
                    throw wrong("\"%s\" must be a list of texts".formatted(name));
                }
                texts.add(each.asString().strip());
            }
            return texts.stream().filter(text -> !text.isEmpty()).distinct().toList();
        }
    }

    /** In the order of the file; blank lines count but say nothing. */
    static <T> List<T> read(Path file, Function<Line, T> reader) {
        var lines = lines(file);
        var read = new ArrayList<T>();
        for (int i = 0; i < lines.size(); i++) {
            // Some editors put a mark before the first letter of a file.
            var text = lines.get(i).replace("\uFEFF", "").strip();
            if (!text.isEmpty()) {
                read.add(reader.apply(new Line(file, i + 1, json(file, i + 1, text))));
            }
        }
        if (read.isEmpty()) {
            throw new WrongUse("%s is empty".formatted(file));
        }
        return read;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new WrongUse("%s is not UTF-8".formatted(file));
        } catch (IOException e) {
            throw new WrongUse("%s cannot be read".formatted(file));
        }
    }

    private static JsonNode json(Path file, int number, String text) {
        try {
            var json = JSON.readTree(text);
            if (json.isObject()) {
                return json;
            }
        } catch (JacksonException e) {
            throw wrong(file, number, "not JSON: " + e.getOriginalMessage());
        }
        throw wrong(file, number, "not a JSON object");
    }

    private static WrongUse wrong(Path file, int number, String why) {
        return new WrongUse("%s:%d: %s".formatted(file, number, why));
    }
}
