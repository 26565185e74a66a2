package io.jinqiao.learning;

import java.util.ArrayList;
import java.util.List;

/**
 * A record of a CSV text, which may go over several lines inside quotation marks. Empty lines are none.
 *
 * @param line where it begins, counted from 1
 * @param whole false where its quotation marks make no sense
 */
record CsvRecord(int line, List<String> cells, boolean whole) {

    static List<CsvRecord> all(String csv) {
        var reader = new Reader(csv);
        var records = new ArrayList<CsvRecord>();
        while (reader.hasMore()) {
            var record = reader.next();
            if (!record.isEmptyLine()) {
                records.add(record);
            }
        }
        return records;
    }

    private boolean isEmptyLine() {
        return whole && cells.size() == 1 && cells.getFirst().isBlank();
    }

    private static final class Reader {

        private final String csv;
        private int at;
        private int line = 1;
        private boolean whole = true;

        Reader(String csv) {
            this.csv = csv;
        }

        boolean hasMore() {
            return at < csv.length();
        }

        CsvRecord next() {
            var began = line;
            var cells = new ArrayList<String>();
            whole = true;
            cells.add(cell());
            while (hasMore() && csv.charAt(at) == ',') {
                at++;
                cells.add(cell());
            }
            endLine();
            return new CsvRecord(began, List.copyOf(cells), whole);
        }

        private String cell() {
            return hasMore() && csv.charAt(at) == '"' ? quoted() : bare();
        }

        private String bare() {
            var from = at;
            while (hasMore() && ",\r\n".indexOf(csv.charAt(at)) < 0) {
                at++;
            }
            return csv.substring(from, at);
        }

        private String quoted() {
            var text = new StringBuilder();
            for (at++; hasMore(); at++) {
                var character = csv.charAt(at);
                if (character != '"') {
                    line += character == '\n' ? 1 : 0;
                    text.append(character);
                } else if (at + 1 < csv.length() && csv.charAt(at + 1) == '"') {
                    text.append('"');
                    at++;
                } else {
                    at++;
                    whole &= bare().isBlank();
                    return text.toString();
                }
            }
            whole = false;
            return text.toString();
        }

        private void endLine() {
            if (hasMore() && csv.charAt(at) == '\r') {
                at++;
            }
            if (hasMore() && csv.charAt(at) == '\n') {
                at++;
            }
            line++;
        }
    }
}
