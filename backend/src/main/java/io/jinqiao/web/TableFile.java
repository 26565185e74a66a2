package io.jinqiao.web;

import io.jinqiao.kernel.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A table on its way out as a file. Every cell is words: none is ever computed by the program that opens it. */
public final class TableFile {

    /** A program takes a cell for a formula when it begins so; see OWASP, CSV injection. */
    private static final Pattern WOULD_COMPUTE = Pattern.compile("^'*[=+\\-@＝＋－＠\\t\\r\\n]");

    /** Makes Excel read the file as UTF-8. */
    private static final String MARK = "\uFEFF";

    private static final DateTimeFormatter MARK_MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private static final int AT_ONCE = 500;

    private TableFile() {}

    /** The files that spreadsheet programs open. */
    public enum Format {
        CSV("text/csv"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        /** Refuses with {@code web.unknown-format}. */
        public static Format of(String ending) {
            return switch (ending) {
                case "csv" -> CSV;
                case "xlsx" -> XLSX;
                default -> throw Refused.invalid("web.unknown-format", "Files are csv or xlsx");
            };
        }

        /** Says what comes and what it is called, before the first byte. */
        public void prepare(HttpServletResponse answer, String name) {
            answer.setContentType(mediaType + ";charset=UTF-8");
            answer.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(name + "." + name().toLowerCase(Locale.ROOT), StandardCharsets.UTF_8)
                            .build()
                            .toString());
        }

        /**
         * A line of names, the rows, and a last line that says who took it out and when.
         *
         * @param mark see {@link #mark}
         */
        public void write(List<String> head, Iterable<List<String>> rows, String mark, OutputStream out)
                throws IOException {
            var marked = new ArrayList<List<String>>();
            rows.forEach(marked::add);
            marked.add(List.of(mark));
            write(head, marked, out);
        }

        /** A line of names, then the rows. */
        public void write(List<String> head, Iterable<List<String>> rows, OutputStream out) throws IOException {
            switch (this) {
                case CSV -> writeCsv(head, rows, out);
                case XLSX -> writeXlsx(head, rows, out);
            }
        }
    }

    /** What stands on a file with personal data that leaves the house: who took it, and when. */
    public static String mark(SignedIn by, Instant at, ZoneId zone) {
        return "%s · %s · Jinqiao".formatted(by.displayName(), MARK_MOMENT.format(at.atZone(zone)));
    }

    private static void writeCsv(List<String> head, Iterable<List<String>> rows, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        writer.write(line(head));
        for (var row : rows) {
            writer.write(line(row));
        }
        writer.flush();
    }

    private static void writeXlsx(List<String> head, Iterable<List<String>> rows, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Jinqiao", "1.0")) {
            var sheet = workbook.newWorksheet("1");
            for (int column = 0; column < head.size(); column++) {
                sheet.value(0, column, head.get(column));
                sheet.width(column, 18);
            }
            sheet.range(0, 0, 0, Math.max(0, head.size() - 1)).style().bold().set();
            sheet.freezePane(0, 1);
            int line = 1;
            for (var row : rows) {
                for (int column = 0; column < row.size(); column++) {
                    sheet.value(line, column, safe(row.get(column)));
                }
                if (++line % AT_ONCE == 0) {
                    sheet.flush();
                }
            }
            sheet.finish();
        }
    }

    private static String line(List<String> cells) {
        return cells.stream().map(TableFile::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String quoted(String cell) {
        var safe = safe(cell);
        return safe.matches("(?s).*[\",\\n\\r;\\t].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    private static String safe(String cell) {
        return WOULD_COMPUTE.matcher(cell).find() ? "'" + cell : cell;
    }
}
