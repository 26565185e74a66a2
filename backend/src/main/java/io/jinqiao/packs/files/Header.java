package io.jinqiao.packs.files;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Which column of a table says what. */
final class Header {

    private final List<@Nullable Column> columns;

    private Header(List<@Nullable Column> columns) {
        this.columns = columns;
    }

    /** Nothing unless there is at least an answer and a title or questions; a column named twice counts once. */
    static Optional<Header> of(List<String> names) {
        var seen = new HashSet<Column>();
        var columns = new ArrayList<@Nullable Column>();
        names.forEach(name -> columns.add(Column.named(name).filter(seen::add).orElse(null)));
        var asks = seen.contains(Column.TITLE) || seen.contains(Column.QUESTIONS);
        return asks && seen.contains(Column.ANSWER) ? Optional.of(new Header(columns)) : Optional.empty();
    }

    /** Cells beyond the end of a short row are empty. */
    Told row(Place place, IntFunction<String> cell) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var text = column == null ? "" : cell.apply(i);
            if (column != null && Cells.computes(text)) {
                return Told.bad(place, "packs.formula", column.code());
            }
            if (column != null) {
                cells.put(column, Cells.asWritten(text));
            }
        }
        return Told.of(place, cells);
    }

    Optional<Column> column(int index) {
        return index < columns.size() ? Optional.ofNullable(columns.get(index)) : Optional.empty();
    }
}
