package io.jinqiao.packs.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Office files made by hand, part by part, so that a test can break any of them. */
final class Office {

    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String DOC = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String APP = "application/vnd.openxmlformats-officedocument.";

    private Office() {}

    static String paragraph(String words) {
        return "<w:p><w:r><w:t>%s</w:t></w:r></w:p>".formatted(words);
    }

    static String heading(String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"1\"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>".formatted(words);
    }

    static String table(String[]... rows) {
        var table = new StringBuilder("<w:tbl>");
        for (var row : rows) {
            table.append("<w:tr>");
            for (var cell : row) {
                table.append("<w:tc>").append(paragraph(cell)).append("</w:tc>");
            }
            table.append("</w:tr>");
        }
        return table.append("</w:tbl>").toString();
    }

    static byte[] word(String body) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", """
                <Types xmlns="%s"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Override PartName="/word/document.xml" ContentType="%swordprocessingml.document.main+xml"/>\
                <Override PartName="/word/styles.xml" ContentType="%swordprocessingml.styles+xml"/></Types>""".formatted(TYPES, APP, APP));
        parts.put("_rels/.rels", relation("officeDocument", "word/document.xml"));
        parts.put("word/_rels/document.xml.rels", relation("styles", "styles.xml"));
        parts.put("word/styles.xml", """
                <w:styles xmlns:w="%s"><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style></w:styles>""".formatted(WORD));
        parts.put("word/document.xml", """
                <w:document xmlns:w="%s"><w:body>%s</w:body></w:document>""".formatted(WORD, body));
        return zip(parts);
    }

    /** One sheet with this inside its {@code worksheet}. */
    static byte[] workbook(String inside) {
        return zip(sheetParts(inside));
    }

    static Map<String, String> sheetParts(String inside) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", """
                <Types xmlns="%s"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Override PartName="/xl/workbook.xml" ContentType="%sspreadsheetml.sheet.main+xml"/>\
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%sspreadsheetml.worksheet+xml"/></Types>""".formatted(TYPES, APP, APP));
        parts.put("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
        parts.put("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
        parts.put("xl/workbook.xml", """
                <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="问答" sheetId="1" r:id="r1"/></sheets></workbook>""".formatted(SHEET, DOC));
        parts.put("xl/worksheets/sheet1.xml", """
                <worksheet xmlns="%s">%s</worksheet>""".formatted(SHEET, inside));
        return parts;
    }

    static String row(int number, String... cells) {
        var row = new StringBuilder("<row r=\"%d\">".formatted(number));
        for (int i = 0; i < cells.length; i++) {
            row.append("<c r=\"%s%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                    .formatted((char) ('A' + i), number, cells[i]));
        }
        return row.append("</row>").toString();
    }

    static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] workbookWith(UnaryOperator<Map<String, String>> change) {
        return zip(change.apply(sheetParts("<sheetData>" + row(1, "问题", "答案") + row(2, "问", "答") + "</sheetData>")));
    }

    private static String relation(String type, String target) {
        return """
                <Relationships xmlns="%s"><Relationship Id="r1" Type="%s/%s" Target="%s"/></Relationships>""".formatted(RELS, DOC, type, target);
    }
}
