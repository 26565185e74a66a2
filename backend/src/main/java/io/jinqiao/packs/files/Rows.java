package io.jinqiao.packs.files;

import io.jinqiao.kernel.Refused;
import java.util.function.Consumer;

/** Hands rows on as they are read, checks what every row must keep to, and stops a file that has too many. */
final class Rows {

    private final Consumer<Told> taker;
    private int count;

    Rows(Consumer<Told> taker) {
        this.taker = taker;
    }

    void add(Told row) {
        if (++count > Limits.ROWS) {
            throw new Refused(Refused.Kind.TOO_LARGE, "packs.too-many-rows", "At most %d rows".formatted(Limits.ROWS));
        }
        taker.accept(row.fault() == null ? checked(row) : row);
    }

    boolean none() {
        return count == 0;
    }

    private static Told checked(Told row) {
        for (var cell : row.cells().entrySet()) {
            if (cell.getValue().length() > Limits.CELL) {
                return Told.bad(
                        row.place(), "packs.cell-too-long", cell.getKey().code());
            }
            if (cell.getValue().codePoints().anyMatch(Rows::noCharacter)) {
                return Told.bad(
                        row.place(), "packs.malformed-text", cell.getKey().code());
            }
        }
        return row;
    }

    /** Control characters but for tab and line ends, and halves of pairs: no database or screen takes them. */
    private static boolean noCharacter(int codePoint) {
        return (codePoint < ' ' && codePoint != '\t' && codePoint != '\n' && codePoint != '\r')
                || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
                || codePoint == '\uFFFE'
                || codePoint == '\uFFFF';
    }
}
