package io.jinqiao.packs.files;

import io.jinqiao.kernel.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** A workbook; every sheet whose first written row names a question and an answer is read. */
final class WorkbookFile {

    static final String SUMMARY = "摘要";
    static final String ARTICLES = "知识";

    private WorkbookFile() {}

    static void read(byte[] bytes, Rows rows) {
        Unpacked.check(bytes);
        MergedCells.requireNarrow(bytes);
        try (var workbook = new ReadableWorkbook(Unpacked.stream(bytes))) {
            var merged = MergedCells.of(bytes);
            for (var sheet : workbook.getSheets().toList()) {
                if (!sheet.getName().equals(SUMMARY)) {
                    read(sheet, merged.of(sheet.getId()), rows);
                }
            }
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException e) { // a file made to break the library may
            throw Refused.invalid("packs.unreadable", "Not a workbook that can be read");
        }
    }

    private static void read(Sheet sheet, MergedCells.OfSheet merged, Rows rows) throws IOException {
        try (var stream = sheet.openStream()) {
            @Nullable Header header = null;
            for (var row : (Iterable<Row>) stream::iterator) {
                var place = new Place(sheet.getName(), row.getRowNum());
                if (isBlank(row)) {
                    continue;
                }
                if (header != null) {
                    rows.add(told(header, place, row, merged));
                    continue;
                }
                header = Header.of(texts(row)).orElse(null);
                if (header == null) {
                    rows.add(Told.bad(place, "packs.no-header", sheet.getName()));
                    return;
                }
            }
        }
    }

    private static Told told(Header header, Place place, Row row, MergedCells.OfSheet merged) {
        for (int i = 0; i < row.getCellCount(); i++) {
            var cell = row.getOptionalCell(i).orElse(null);
            var column = header.column(i).orElse(null);
            if (cell != null && column != null && (cell.getType() == CellType.FORMULA || cell.getFormula() != null)) {
                return Told.bad(place, "packs.formula", column.code());
            }
        }
        return header.row(place, i -> merged.fill(row.getRowNum(), i, text(header.column(i), row.getOptionalCell(i))));
    }

    private static String text(Optional<Column> column, Optional<Cell> cell) {
        return cell.map(it -> isDay(column, it) ? it.asDate().toString() : text(it))
                .orElse("");
    }

    private static boolean isDay(Optional<Column> column, Cell cell) {
        return cell.getType() == CellType.NUMBER
                && column.filter(it -> it == Column.EFFECTIVE_FROM || it == Column.EFFECTIVE_TO)
                        .isPresent();
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> cell.asNumber().stripTrailingZeros().toPlainString();
            case STRING -> cell.asString();
            case BOOLEAN -> String.valueOf(cell.asBoolean());
            case FORMULA, ERROR, EMPTY -> "";
        };
    }

    private static List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < row.getCellCount(); i++) {
            texts.add(row.getOptionalCell(i).map(WorkbookFile::text).orElse(""));
        }
        return texts;
    }

    private static boolean isBlank(Row row) {
        return row.stream().allMatch(cell -> cell == null || cell.getText().isBlank());
    }

    static void write(List<String> summary, Iterable<Map<Column, String>> rows, OutputStream out) {
        try (var workbook = new Workbook(out, "Jinqiao", "1.0")) {
            if (!summary.isEmpty()) {
                writeSummary(workbook.newWorksheet(SUMMARY), summary);
            }
            writeArticles(workbook.newWorksheet(ARTICLES), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeSummary(Worksheet sheet, List<String> summary) throws IOException {
        sheet.width(0, 90);
        for (int i = 0; i < summary.size(); i++) {
            sheet.value(i, 0, Cells.safe(summary.get(i)));
        }
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.finish();
    }

    private static void writeArticles(Worksheet sheet, Iterable<Map<Column, String>> rows) throws IOException {
        var columns = Column.written();
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, columns.get(i).inChinese());
            sheet.width(i, columns.get(i) == Column.ANSWER ? 60 : 20);
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        int line = 1;
        for (var row : rows) {
            for (int i = 0; i < columns.size(); i++) {
                var text = row.getOrDefault(columns.get(i), "");
                if (!text.isEmpty()) {
                    sheet.value(line, i, Cells.safe(text));
                }
            }
            line++;
            if (line % 500 == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
    }
}
