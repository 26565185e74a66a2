package io.jinqiao.packs.files;

import io.jinqiao.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.CellAddress;
import org.jspecify.annotations.Nullable;

/** A cell that people merged over several rows is meant for each of them; the file holds it in the first row only. */
final class MergedCells {

    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final Pattern SHEET = Pattern.compile("xl/worksheets/[^/]+\\.xml");

    /** As far as a sheet reaches, XFD1048576; the library makes room for every column before the one that a cell names. */
    private static final Pattern PLACE = Pattern.compile("[A-Za-z]{1,3}[0-9]{1,7}");

    private final Map<String, List<Area>> byId;

    private MergedCells(Map<String, List<Area>> byId) {
        this.byId = byId;
    }

    private record Area(int top, int bottom, int column) {

        static @Nullable Area of(String range) {
            var colon = range.indexOf(':');
            if (colon < 0) {
                return null;
            }
            var from = new CellAddress(range.substring(0, colon));
            var to = new CellAddress(range.substring(colon + 1));
            return new Area(from.getRow() + 1, to.getRow() + 1, from.getColumn());
        }
    }

    static MergedCells of(byte[] workbook) {
        var parts = Unpacked.parts(
                workbook, name -> name.equals(RELATIONS) || SHEET.matcher(name).matches());
        var byPart = new HashMap<String, List<Area>>();
        parts.forEach((name, part) -> {
            if (!name.equals(RELATIONS)) {
                byPart.put(name, areas(part));
            }
        });
        var byId = new HashMap<String, List<Area>>();
        var relations = parts.get(RELATIONS);
        if (relations != null) {
            each(relations, "Relationship", relation -> {
                var target = String.valueOf(relation.getAttributeValue(null, "Target"));
                var part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                byId.put(String.valueOf(relation.getAttributeValue(null, "Id")), byPart.getOrDefault(part, List.of()));
            });
        }
        return new MergedCells(byId);
    }

    /** Refuses with {@code packs.unreadable} a cell that stands where no sheet reaches, in whichever part it may be. */
    static void requireNarrow(byte[] workbook) {
        Unpacked.parts(workbook, name -> !name.endsWith(".rels")).values().forEach(part -> {
            try {
                eachIn(part, "c", cell -> {
                    var place = cell.getAttributeValue(null, "r");
                    if (place != null && !PLACE.matcher(place).matches()) {
                        throw Refused.invalid("packs.unreadable", "A cell beyond the sheet");
                    }
                });
            } catch (XMLStreamException e) {
                // No sheet then, or one that the library cannot read either.
            }
        });
    }

    OfSheet of(String id) {
        return new OfSheet(byId.getOrDefault(id, List.of()));
    }

    private static List<Area> areas(byte[] sheet) {
        var areas = new ArrayList<Area>();
        each(sheet, "mergeCell", merge -> {
            var area = Area.of(String.valueOf(merge.getAttributeValue(null, "ref")));
            if (area != null && area.bottom() > area.top()) {
                areas.add(area);
            }
        });
        return areas;
    }

    private static void each(byte[] part, String element, Consumer<XMLStreamReader> taker) {
        try {
            eachIn(part, element, taker);
        } catch (XMLStreamException e) {
            throw Refused.invalid("packs.unreadable", "Not a workbook that can be read");
        }
    }

    private static void eachIn(byte[] part, String element, Consumer<XMLStreamReader> taker) throws XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals(element)) {
                taker.accept(reader);
            }
        }
    }

    /** Remembers what stood at the top of each area while the rows go by. */
    static final class OfSheet {

        private final List<Area> areas;
        private final Map<Area, String> tops = new HashMap<>();

        private OfSheet(List<Area> areas) {
            this.areas = areas;
        }

        String fill(int row, int column, String text) {
            for (var area : areas) {
                if (area.column() == column && row == area.top()) {
                    tops.put(area, text);
                } else if (area.column() == column && row > area.top() && row <= area.bottom() && text.isEmpty()) {
                    return tops.getOrDefault(area, "");
                }
            }
            return text;
        }
    }
}
