package io.jinqiao.packs.files;

import io.jinqiao.knowledge.ArticleView.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How lists stand in one cell, and how a cell stays words in a program that would compute it. */
public final class Cells {

    /** A program takes a cell for a formula when it begins so; see OWASP, CSV injection. */
    private static final Pattern WOULD_COMPUTE = Pattern.compile("^'*[=+\\-@＝＋－＠\\t\\r]");

    private static final Pattern MADE_SAFE = Pattern.compile("^'+[=+\\-@＝＋－＠\\t\\r]");

    private Cells() {}

    /** One a line; in one line, parted by upright strokes, as people write them in tables. */
    public static List<String> questions(String cell) {
        var parted = cell.contains("\n") ? cell.split("\\R") : cell.split("[|｜]");
        return Arrays.stream(parted)
                .map(String::strip)
                .filter(question -> !question.isEmpty())
                .distinct()
                .toList();
    }

    /** The last line is ended too, so that a single question with a stroke in it stays one. */
    public static String ofQuestions(List<String> questions) {
        var lines = questions.stream().map(Cells::oneLine).collect(Collectors.joining("\n"));
        return lines.matches(".*[|｜].*") ? lines + "\n" : lines;
    }

    /** {@code name=value|unit} a line; empty when a line is none. */
    public static Optional<List<Field>> fields(String cell) {
        var fields = new ArrayList<Field>();
        for (var line : cell.lines().toList()) {
            if (line.isBlank()) {
                continue;
            }
            var sides = part(line.strip(), '=');
            if (sides.size() != 2 || sides.getFirst().isBlank()) {
                return Optional.empty();
            }
            var value = part(sides.getLast(), '|');
            var unit = value.size() > 1 ? String.join("|", value.subList(1, value.size())) : "";
            fields.add(new Field(
                    plain(sides.getFirst()).strip(),
                    plain(value.getFirst()).strip(),
                    plain(unit).strip()));
        }
        return Optional.of(List.copyOf(fields));
    }

    public static String ofFields(List<Field> fields) {
        return fields.stream()
                .map(field -> marked(field.name()) + "=" + marked(field.value())
                        + (field.unit().isEmpty() ? "" : "|" + marked(field.unit())))
                .collect(Collectors.joining("\n"));
    }

    /** With an apostrophe before what a program would compute; {@link #asWritten} takes exactly that one away. */
    static String safe(String cell) {
        return WOULD_COMPUTE.matcher(cell).find() ? "'" + cell : cell;
    }

    static String asWritten(String cell) {
        return MADE_SAFE.matcher(cell).find() ? cell.substring(1) : cell;
    }

    /** A cell of a table that begins with an equals sign was meant to be computed. */
    static boolean computes(String cell) {
        return cell.startsWith("=");
    }

    public static String oneLine(String words) {
        return words.replaceAll("\\s*\\R\\s*", " ").strip();
    }

    /** At a sign that no backslash stands before: the first equals sign, or every stroke. */
    private static List<String> part(String text, char sign) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter == '\\' && at + 1 < text.length()) {
                part.append(letter).append(text.charAt(++at));
            } else if (letter == sign && (sign != '=' || parts.isEmpty())) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(letter);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    private static String marked(String words) {
        return oneLine(words).replaceAll("([\\\\=|])", "\\\\$1");
    }

    private static String plain(String marked) {
        return marked.replaceAll("\\\\(.)", "$1");
    }
}
