package io.jinqiao.packs.files;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row as its file says it, before anybody checked it.
 *
 * @param cells only of columns that the file has: an absent one leaves things as they are, an empty one empties them
 * @param fault why it could not be read; its cells are then what was understood of it
 */
public record Told(
        Place place, Map<Column, String> cells, @Nullable Fault fault) {

    public Told {
        cells = cells.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(cells));
    }

    static Told of(Place place, Map<Column, String> cells) {
        return new Told(place, cells, null);
    }

    static Told bad(Place place, String code, String detail) {
        return new Told(place, Map.of(), new Fault(code, detail));
    }

    /** Stripped; empty where the file says nothing. */
    public String cell(Column column) {
        return cells.getOrDefault(column, "").strip();
    }

    public boolean says(Column column) {
        return cells.containsKey(column);
    }
}
