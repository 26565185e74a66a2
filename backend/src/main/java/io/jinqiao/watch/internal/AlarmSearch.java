package io.jinqiao.watch.internal;

import java.time.Instant;

/**
 * Which alarms.
 *
 * @param queue {@link Threshold#EACH} for any, {@link Threshold#FLOOR} for those of the whole floor
 * @param measure empty for any
 * @param words in the note; empty for any
 * @param untaken only those that nobody took
 */
record AlarmSearch(Instant from, Instant until, String queue, String measure, String words, boolean untaken) {}
