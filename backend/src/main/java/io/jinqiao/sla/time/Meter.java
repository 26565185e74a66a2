package io.jinqiao.sla.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Something that time is counted with: every moment and day, or only those that are worked. */
public interface Meter {

    ZoneId zone();

    /** How much of it counts; nothing when the end is not after the beginning. */
    Duration between(Instant from, Instant until);

    /** The first moment by which so much has counted, more than zero; refused with {@code sla.never-due}. */
    Instant after(Instant from, Duration counted);

    /** The stretches between the two that count, in order. */
    List<Span> within(Instant from, Instant until);

    /** The last moment of a day: the end of its last shift, or midnight where it has none. */
    Instant endOf(LocalDate day);

    /** How many days count after the first and up to, and with, the last. */
    long days(LocalDate after, LocalDate until);

    /** The day that is the so-many-th to count after this one. */
    LocalDate day(LocalDate after, long number);
}
