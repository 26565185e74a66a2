package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Area;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one line of a file says of one person; null for a column that the file has not, or that says nothing.
 *
 * @param line in the file, from 1
 * @param number by which the person is known
 * @param area of every post in the line
 */
record RosterLine(
        long line,
        String number,
        @Nullable String zh,
        @Nullable String en,
        @Nullable String username,
        @Nullable List<String> posts,
        @Nullable String team,
        @Nullable String branch,
        @Nullable Integer capacity,
        @Nullable Area area,
        boolean leaving,
        @Nullable String fault) {

    /** Nothing can be done with it. */
    static RosterLine broken(long line, String number, String fault) {
        return new RosterLine(line, number, null, null, null, null, null, null, null, null, false, fault);
    }
}
