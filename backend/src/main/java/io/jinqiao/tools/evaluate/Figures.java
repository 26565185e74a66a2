package io.jinqiao.tools.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** What an evaluation found: figures by the keys that programs read, and what a reader must know to trust them. */
record Figures(String title, List<Figure> figures, List<String> notes) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * @param key in JSON
     * @param words for people
     */
    record Figure(String key, String words, double value, Kind kind) {}

    enum Kind {
        /** Between 0 and 1. */
        SHARE,
        /** Between 0 and 1, and no share of anything. */
        SCORE,
        MILLIS
    }

    Figures {
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
    }

    static Figure share(String key, String words, double value) {
        return new Figure(key, words, value, Kind.SHARE);
    }

    static Figure score(String key, String words, double value) {
        return new Figure(key, words, value, Kind.SCORE);
    }

    static Figure millis(String key, String words, double value) {
        return new Figure(key, words, value, Kind.MILLIS);
    }

    String asText() {
        var width =
                figures.stream().mapToInt(each -> each.words().length()).max().orElse(0);
        var lines = new ArrayList<String>();
        lines.add(title);
        figures.forEach(each ->
                lines.add("  " + each.words() + " ".repeat(width - each.words().length()) + "  " + shown(each)));
        notes.forEach(note -> lines.add("  " + note));
        return String.join("\n", lines) + "\n";
    }

    String asJson() {
        return figures.stream()
                .map(each -> JSON.writeValueAsString(each.key()) + ":" + JSON.writeValueAsString(rounded(each.value())))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static double rounded(double value) {
        return Math.round(value * 1e6) / 1e6;
    }

    private static String shown(Figure figure) {
        return switch (figure.kind()) {
            case SHARE -> String.format(Locale.ROOT, "%6.2f %%", figure.value() * 100);
            case SCORE -> String.format(Locale.ROOT, "%7.4f", figure.value());
            case MILLIS -> String.format(Locale.ROOT, "%6.1f ms", figure.value());
        };
    }
}
