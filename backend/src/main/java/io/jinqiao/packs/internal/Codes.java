package io.jinqiao.packs.internal;

import io.jinqiao.language.Texts;
import io.jinqiao.packs.files.Cells;
import io.jinqiao.packs.files.Column;
import io.jinqiao.packs.files.Told;
import java.util.Locale;
import java.util.regex.Pattern;

/** By which code a row's article is known, the same in every upload of the same words. */
final class Codes {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");
    private static final int SHORT = 12;

    private final String prefix;

    /** Other people's numbers are only theirs, so the file's name stands before them. */
    Codes(String fileName) {
        var dot = fileName.lastIndexOf('.');
        var bare = dot < 0 ? fileName : fileName.substring(0, dot);
        var slug = slug(bare);
        prefix = slug.isEmpty() ? Hashes.of(bare).substring(0, 6) : slug;
    }

    /** Empty where the row says nothing to know it by; not always a good one, see {@link #isGood}. */
    String of(Told row) {
        if (!row.cell(Column.CODE).isEmpty()) {
            return row.cell(Column.CODE).toLowerCase(Locale.ROOT);
        }
        var id = slug(row.cell(Column.ID));
        if (!id.isEmpty()) {
            return prefix + "-" + id;
        }
        var title = title(row);
        return title.isEmpty() ? "" : "q-" + Hashes.of(Texts.fold(title)).substring(0, SHORT);
    }

    static boolean isGood(String code) {
        return CODE.matcher(code).matches();
    }

    /** A row without a title is called by its first question. */
    static String title(Told row) {
        return row.cell(Column.TITLE).isEmpty()
                ? Cells.questions(row.cell(Column.QUESTIONS)).stream()
                        .findFirst()
                        .orElse("")
                : Cells.oneLine(row.cell(Column.TITLE));
    }

    private static String slug(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    }
}
