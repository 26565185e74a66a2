package io.jinqiao.tools.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a benchmark found.
 *
 * @param rows a cell a column: text or a number
 * @param notes what a reader must know to trust the numbers: machine, load, aim
 */
public record Table(String title, List<String> columns, List<List<Object>> rows, List<String> notes) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("A row of %s needs a cell a column: %s".formatted(title, row));
            }
        }
    }

    /** Aligned for reading: words to the left, numbers to the right. */
    public String asText() {
        var lines = new ArrayList<String>();
        lines.add(title);
        lines.add(line(columns.stream().map(Object.class::cast).toList()));
        lines.add(IntStream.range(0, columns.size())
                .mapToObj(column -> "-".repeat(width(column)))
                .collect(Collectors.joining("  ", "  ", "")));
        rows.forEach(row -> lines.add(line(row)));
        notes.forEach(note -> lines.add("  " + note));
        return String.join("\n", lines) + "\n";
    }

    /** For programs: one object a row. */
    public String asJson() {
        var objects = rows.stream().map(this::object).toList();
        return JSON.writeValueAsString(Map.of("title", title, "rows", objects, "notes", notes));
    }

    private Map<String, Object> object(List<Object> row) {
        var object = new LinkedHashMap<String, Object>();
        for (int column = 0; column < columns.size(); column++) {
            object.put(columns.get(column), row.get(column));
        }
        return object;
    }

    private String line(List<Object> cells) {
        return IntStream.range(0, columns.size())
                .mapToObj(column -> padded(column, shown(cells.get(column))))
                .collect(Collectors.joining("  ", "  ", ""))
                .stripTrailing();
    }

    private String padded(int column, String cell) {
        var space = " ".repeat(width(column) - cell.length());
        return numeric(column) ? space + cell : cell + space;
    }

    private boolean numeric(int column) {
        return rows.stream().map(row -> row.get(column)).allMatch(cell -> cell instanceof Number || cell.equals(""));
    }

    private int width(int column) {
        return rows.stream()
                .mapToInt(row -> shown(row.get(column)).length())
                .reduce(columns.get(column).length(), Math::max);
    }

    private static String shown(Object cell) {
        return switch (cell) {
            case Double number -> String.format(Locale.ROOT, number < 10 ? "%,.2f" : "%,.0f", number);
            case Number number -> String.format(Locale.ROOT, "%,d", number.longValue());
            default -> cell.toString();
        };
    }
}
