package io.jinqiao.packs.files;

import io.jinqiao.web.CsvReader;

/** How much of a stranger's file we take in. Memory is bounded by these, so they are not settings. */
public final class Limits {

    public static final int BYTES = 10 * 1024 * 1024;
    public static final int ROWS = 20_000;
    /** Characters in a cell; the longest answer of a bank that we have seen has 6,000. */
    public static final int CELL = CsvReader.LONGEST_CELL;

    /** What a packed file may grow to, how often it may hold a file, and how much one may grow. */
    static final long UNPACKED = 50L * 1024 * 1024;

    static final int ENTRIES = 2_000;
    static final int GROWTH = 200;
    /** Below this size a file may grow as it likes: short repetitive parts do. */
    static final long HARMLESS = 1024L * 1024;

    private Limits() {}
}
