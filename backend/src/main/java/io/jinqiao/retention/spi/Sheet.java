package io.jinqiao.retention.spi;

import java.util.List;
import java.util.Map;

/**
 * What is held of one customer in one table, for the customer to read.
 *
 * @param name of what it is, a code that clients put in words
 * @param rows columns in their order, values as text
 */
public record Sheet(String name, List<Map<String, String>> rows) {

    public Sheet {
        rows = List.copyOf(rows);
    }

    @Override
    public String toString() {
        return "Sheet[" + name + ", " + rows.size() + "]";
    }
}
