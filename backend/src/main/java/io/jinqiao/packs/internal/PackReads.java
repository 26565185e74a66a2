package io.jinqiao.packs.internal;

import io.jinqiao.kernel.Language;
import io.jinqiao.packs.files.CsvFile;
import io.jinqiao.packs.internal.Line.Verdict;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the desk reads of packs. */
@Component
class PackReads {

    private static final int NEWEST = 50;
    private static final int LONGEST_PAGE = 200;

    private final PackRepository packs;
    private final LineRepository lines;

    PackReads(PackRepository packs, LineRepository lines) {
        this.packs = packs;
        this.lines = lines;
    }

    List<PackView> newest() {
        var all = packs.newest(NEWEST);
        var counts = lines.counts(all.stream().map(Pack::id).toList());
        return all.stream()
                .map(pack -> PackView.of(pack, counts.getOrDefault(pack.id(), Map.of())))
                .toList();
    }

    PackView view(UUID id) {
        var pack = packs.get(id);
        return PackView.of(pack, lines.counts(List.of(id)).getOrDefault(id, Map.of()));
    }

    List<Line> lines(UUID id, @Nullable Verdict verdict, int after, int limit) {
        return lines.page(packs.get(id).id(), verdict, after, Math.clamp(limit, 1, LONGEST_PAGE));
    }

    /** The bad rows as a table that can be worked through beside the file. */
    byte[] badRows(UUID id, Language language) {
        var words = words(language);
        var rows = new ArrayList<List<String>>();
        for (var line : lines.page(packs.get(id).id(), Verdict.BAD, 0, Integer.MAX_VALUE)) {
            var fault = line.fault();
            if (fault != null) {
                rows.add(List.of(
                        line.place().sheet(),
                        String.valueOf(line.place().row()),
                        words.containsKey(fault.code()) ? words.getString(fault.code()) : fault.code(),
                        fault.detail(),
                        line.title(),
                        fault.code()));
            }
        }
        var head = List.of("sheet", "row", "reason", "detail", "title", "code").stream()
                .map(name -> words.getString("column." + name))
                .toList();
        var bytes = new ByteArrayOutputStream();
        CsvFile.write(head, rows, bytes);
        return bytes.toByteArray();
    }

    private static ResourceBundle words(Language language) {
        return ResourceBundle.getBundle("packs.words", Locale.of(language.code()));
    }
}
