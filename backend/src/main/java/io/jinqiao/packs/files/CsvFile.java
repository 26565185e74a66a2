package io.jinqiao.packs.files;

import io.jinqiao.kernel.Refused;
import io.jinqiao.web.CsvReader;
import io.jinqiao.web.Letters;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A table with a line of names first. Written with the mark that makes Excel read it as UTF-8. */
public final class CsvFile {

    private static final String MARK = "\uFEFF";

    private CsvFile() {}

    static void read(byte[] bytes, Rows rows) {
        var reader = new CsvReader(Letters.of(bytes));
        var head = reader.next();
        while (head != null && head.blank()) {
            head = reader.next();
        }
        if (head == null) {
            return;
        }
        var header = Header.of(head.cells())
                .orElseThrow(() -> Refused.invalid("packs.no-header", "No line names a question and an answer"));
        for (var cut = reader.next(); cut != null; cut = reader.next()) {
            var cells = cut.cells();
            if (cut.broken() != null) {
                rows.add(Told.bad(Place.line(cut.line()), cut.broken(), ""));
            } else if (!cut.blank()) {
                rows.add(header.row(Place.line(cut.line()), i -> i < cells.size() ? cells.get(i) : ""));
            }
        }
    }

    /** Any table of ours; every cell is made safe against being computed. */
    public static void write(List<String> head, Iterable<List<String>> rows, OutputStream out) {
        try {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write(MARK);
            writer.write(line(head));
            for (var row : rows) {
                writer.write(line(row));
            }
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvFile::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String quoted(String cell) {
        var safe = Cells.safe(cell);
        return safe.matches("(?s).*[\",\\n\\r;\\t].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
