package io.jinqiao.learning;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Labelled texts as CSV (RFC 4180, UTF-8, a byte order mark is allowed) with the header {@code text,category}, in
 * either order and beside other columns. Whoever reads a file decides what becomes of faulty rows; none is dropped
 * silently.
 */
public final class LabelledCsv {

    /** More characters than any question has; a forgotten quotation mark makes such cells. */
    private static final int LONGEST = 2_000;

    private static final String TEXT = "text";
    private static final String CATEGORY = "category";

    private LabelledCsv() {}

    /**
     * A row as it is in the file, without spaces around.
     *
     * @param line where the row begins, counted from 1
     */
    public record Row(int line, String text, String label) {}

    /**
     * A row that cannot be taken.
     *
     * @param line where the row begins, counted from 1
     */
    public record Fault(int line, Reason reason) {}

    /** Why a row cannot be taken. */
    public enum Reason {
        NOT_UTF8("is not UTF-8"),
        NO_HEADER("the header must name text and category"),
        QUOTES("a quotation mark is not closed, or something follows the closing one"),
        CELLS("has another number of cells than the header"),
        TEXT_MISSING("the text is empty"),
        TEXT_TOO_LONG("the text is longer than %,d characters".formatted(LONGEST)),
        CATEGORY_MISSING("the category is empty");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** In English, for a terminal; screens translate the name. */
        public String words() {
            return words;
        }
    }

    /** The rows that can be taken, and those that cannot. */
    public record Content(List<Row> rows, List<Fault> faults) {

        public Content {
            rows = List.copyOf(rows);
            faults = List.copyOf(faults);
        }

        public List<Labelled> labelled() {
            return rows.stream()
                    .map(row -> new Labelled(row.text(), row.label()))
                    .toList();
        }
    }

    /** Every row needs a text and a category. */
    public static Content labelled(byte[] csv) {
        return read(csv, true);
    }

    /** Every row needs a text; a category, if there is such a column, may be empty. */
    public static Content unlabelled(byte[] csv) {
        return read(csv, false);
    }

    private static Content read(byte[] csv, boolean categoryNeeded) {
        var input = ByteBuffer.wrap(csv);
        var characters = CharBuffer.allocate(csv.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(input, characters, true).isError()) {
            return new Content(List.of(), List.of(new Fault(lineAt(csv, input.position()), Reason.NOT_UTF8)));
        }
        return read(characters.flip().toString(), categoryNeeded);
    }

    private static int lineAt(byte[] csv, int position) {
        var line = 1;
        for (int i = 0; i < position; i++) {
            if (csv[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    private static Content read(String csv, boolean categoryNeeded) {
        var records = CsvRecord.all(csv.startsWith("\uFEFF") ? csv.substring(1) : csv);
        var header = records.isEmpty()
                ? List.<String>of()
                : records.getFirst().cells().stream().map(String::strip).toList();
        if (!header.contains(TEXT) || (categoryNeeded && !header.contains(CATEGORY))) {
            return new Content(List.of(), List.of(new Fault(1, Reason.NO_HEADER)));
        }
        var rows = new ArrayList<Row>();
        var faults = new ArrayList<Fault>();
        for (var record : records.subList(1, records.size())) {
            var row = row(record, header);
            var reason = faultOf(record, header, row, categoryNeeded);
            if (reason == null) {
                rows.add(row);
            } else {
                faults.add(new Fault(record.line(), reason));
            }
        }
        return new Content(rows, faults);
    }

    private static Row row(CsvRecord record, List<String> header) {
        return new Row(record.line(), cell(record, header.indexOf(TEXT)), cell(record, header.indexOf(CATEGORY)));
    }

    private static String cell(CsvRecord record, int column) {
        return column < 0 || column >= record.cells().size()
                ? ""
                : record.cells().get(column).strip();
    }

    private static @Nullable Reason faultOf(CsvRecord record, List<String> header, Row row, boolean categoryNeeded) {
        if (!record.whole()) {
            return Reason.QUOTES;
        }
        if (record.cells().size() != header.size()) {
            return Reason.CELLS;
        }
        if (row.text().isEmpty()) {
            return Reason.TEXT_MISSING;
        }
        if (row.text().length() > LONGEST) {
            return Reason.TEXT_TOO_LONG;
        }
        return categoryNeeded && row.label().isEmpty() ? Reason.CATEGORY_MISSING : null;
    }
}
