package io.jinqiao.packs.files;

import io.jinqiao.kernel.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Headings with words below them, and tables whose first row names a question and an answer. */
final class WordFile {

    private WordFile() {}

    static void read(byte[] bytes, Rows rows) {
        Unpacked.check(bytes);
        var reading = new Reading(rows);
        try {
            new OOXMLParser().parse(Unpacked.stream(bytes), reading, new Metadata(), context());
        } catch (Refused refused) {
            throw refused;
        } catch (IOException
                | SAXException
                | TikaException
                | RuntimeException e) { // a file made to break the library may
            throw Refused.invalid("packs.unreadable", "Not a Word file that can be read");
        }
        reading.outline.end();
    }

    private static ParseContext context() {
        var config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(true);
        config.setIncludeDeletedContent(false);
        config.setIncludeHeadersAndFooters(false);
        config.setIncludeShapeBasedContent(false);
        var context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        context.set(EmbeddedDocumentExtractor.class, new NothingInside());
        return context;
    }

    /** Pictures and embedded files are not articles. */
    private static final class NothingInside implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
    }

    /** Hears Tika's XHTML: headings, paragraphs, tables. */
    private static final class Reading extends DefaultHandler {

        private final Rows rows;
        private final Outline outline;
        private final StringBuilder words = new StringBuilder();
        private final List<String> cells = new ArrayList<>();
        private @Nullable Header header;
        private int headings;
        private int tables;
        private int row;
        private int depth;

        Reading(Rows rows) {
            this.rows = rows;
            this.outline = new Outline(rows);
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            switch (name) {
                case "table" -> startTable();
                case "tr" -> cells.clear();
                case "td", "th", "p", "h1", "h2", "h3", "h4", "h5", "h6", "body" -> startWords();
                case "br" -> words.append('\n');
                default -> {}
            }
        }

        private void startTable() {
            depth++;
            if (depth == 1) {
                tables++;
                row = 0;
                header = null;
            }
        }

        /** Paragraphs inside a cell belong to it. */
        private void startWords() {
            if (depth == 0 || words.toString().isBlank()) {
                words.setLength(0);
            }
        }

        @Override
        public void characters(char[] letters, int from, int length) {
            words.append(letters, from, length);
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            switch (name) {
                case "table" -> depth--;
                case "td", "th" -> endCell();
                case "tr" -> endRow();
                case "p", "li" -> endParagraph();
                case "h1", "h2", "h3", "h4", "h5", "h6" -> endHeading();
                default -> {}
            }
        }

        private void endCell() {
            cells.add(words.toString().strip());
            words.setLength(0);
        }

        private void endParagraph() {
            if (depth == 0) {
                outline.words(words.toString().strip());
                words.setLength(0);
            } else {
                words.append('\n');
            }
        }

        private void endHeading() {
            if (depth == 0) {
                outline.heading(new Place("", ++headings), Cells.oneLine(words.toString()));
                words.setLength(0);
            }
        }

        /** A table that names no question and answer is part of the answer it stands in. */
        private void endRow() {
            row++;
            if (row == 1) {
                header = Header.of(cells).orElse(null);
                Optional.ofNullable(header).ifPresent(_ -> outline.end());
            }
            var known = header;
            if (known == null) {
                outline.words(String.join(" | ", cells));
            } else if (row > 1 && cells.stream().anyMatch(cell -> !cell.isBlank())) {
                var told = List.copyOf(cells);
                rows.add(known.row(new Place("#" + tables, row), index -> index < told.size() ? told.get(index) : ""));
            }
        }
    }
}
