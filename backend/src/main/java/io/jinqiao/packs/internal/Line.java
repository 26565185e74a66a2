package io.jinqiao.packs.internal;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.packs.files.Column;
import io.jinqiao.packs.files.Fault;
import io.jinqiao.packs.files.Place;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was made of one row.
 *
 * @param number its place in the pack, from 1
 * @param fault why it is bad, null when it is not
 * @param cells what the file says
 * @param base the version in force that it was compared with, 0 where none is
 * @param near articles in force that may be the same thing under another code
 * @param twin the number of an earlier row that asks the same under another code
 */
record Line(
        int number,
        Place place,
        String code,
        String title,
        Verdict verdict,
        @Nullable Fault fault,
        Map<Column, String> cells,
        int base,
        List<Change> changes,
        List<Near> near,
        @Nullable Integer twin) {

    enum Verdict {
        NEW,
        CHANGED,
        SAME,
        /** Went ahead with another pack, word for word, and is not in force yet. */
        PROPOSED,
        BAD;

        boolean mayGoAhead() {
            return this == NEW || this == CHANGED;
        }
    }

    /** @param what the column */
    record Change(String what, String before, String after) {}

    /** @param closeness the cosine of both questions */
    record Near(ArticleId article, String code, String title, double closeness) {}

    Line beside(List<Near> similar, @Nullable Integer earlier) {
        return new Line(number, place, code, title, verdict, fault, cells, base, changes, similar, earlier);
    }

    Line bad(Fault why) {
        return new Line(number, place, code, title, Verdict.BAD, why, cells, 0, List.of(), List.of(), null);
    }
}
