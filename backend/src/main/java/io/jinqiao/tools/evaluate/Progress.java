package io.jinqiao.tools.evaluate;

import java.util.Locale;

/** Says how far the work is, on the error stream: what was measured goes to the other. */
final class Progress {

    private int shown = -1;

    /** @param share between 0 and 1; told again only when a tenth more is done */
    synchronized void show(double share) {
        var tenths = (int) (share * 10);
        if (tenths != shown) {
            shown = tenths;
            System.err.printf(Locale.ROOT, "  · training: %d %%%n", tenths * 10);
        }
    }
}
