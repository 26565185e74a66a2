package io.jinqiao.packs.files;

import io.jinqiao.kernel.Refused;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The kinds of file that articles come and go in; Word is only read. */
public enum Format {
    CSV("csv", "text/csv"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    JSONL("jsonl", "application/x-ndjson"),
    MARKDOWN("md", "text/markdown"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String ending;
    private final String mediaType;

    Format(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** By its name's ending; refuses with {@code packs.macros}, {@code .old-or-encrypted} and {@code .unknown-format}. */
    public static Format of(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "csv", "tsv", "txt" -> CSV;
            case "xlsx" -> XLSX;
            case "jsonl", "json", "ndjson" -> JSONL;
            case "md", "markdown" -> MARKDOWN;
            case "docx" -> DOCX;
            case "xlsm", "docm", "xltm", "dotm", "xlsb" -> throw Refused.invalid("packs.macros", "A file with macros");
            case "xls", "doc" -> throw Refused.invalid("packs.old-or-encrypted", "Save it as .xlsx or .docx");
            default -> throw Refused.invalid("packs.unknown-format", "CSV, XLSX, JSONL, Markdown and DOCX are read");
        };
    }

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /**
     * Hands on every row, in the order of the file. Refuses the whole file where nothing can be made of it:
     * {@code packs.encoding-unknown}, {@code .no-header}, {@code .not-json}, {@code .not-a-zip}, {@code .unreadable},
     * {@code .nothing-inside}, {@code .too-many-rows}, and what {@code Unpacked} refuses.
     */
    public void read(byte[] content, Consumer<Told> taker) {
        var rows = new Rows(taker);
        switch (this) {
            case CSV -> CsvFile.read(content, rows);
            case XLSX -> WorkbookFile.read(content, rows);
            case JSONL -> JsonFile.read(content, rows);
            case MARKDOWN -> MarkdownFile.read(content, rows);
            case DOCX -> WordFile.read(content, rows);
        }
        if (rows.none()) {
            throw Refused.invalid("packs.nothing-inside", "No article was found in it");
        }
    }

    /**
     * Writes what reads back the same.
     *
     * @param summary lines for people, on a page of their own; left out where a format has no place for them
     */
    public void write(List<String> summary, Iterable<Map<Column, String>> rows, OutputStream out) {
        switch (this) {
            case CSV ->
                CsvFile.write(Column.written().stream().map(Column::inChinese).toList(), new Table(rows), out);
            case XLSX -> WorkbookFile.write(summary, rows, out);
            case JSONL -> JsonFile.write(rows, out);
            case MARKDOWN -> MarkdownFile.write(summary, rows, out);
            case DOCX -> throw Refused.invalid("packs.unknown-format", "Word files are read, not written");
        }
    }
}
