package io.jinqiao.packs.files;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Articles as the rows of a table, made while they are written. */
record Table(Iterable<Map<Column, String>> rows) implements Iterable<List<String>> {

    @Override
    public Iterator<List<String>> iterator() {
        var all = rows.iterator();
        return new Iterator<>() {

            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public List<String> next() {
                var row = all.next();
                return Column.written().stream()
                        .map(column -> row.getOrDefault(column, ""))
                        .toList();
            }
        };
    }
}
