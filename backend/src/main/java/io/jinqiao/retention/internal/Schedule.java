package io.jinqiao.retention.internal;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Refused;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * A kind and its time.
 *
 * @param version 0 for the product's own
 * @param keep from the end of a thing, at least a day, at most 100 years
 * @param least what a law asks; null where none does
 * @param duty whether it stays also when the customer asks for deletion
 * @param from what the time counts from
 * @param law the rule it follows, with its article
 */
record Schedule(
        String kind,
        int version,
        Period keep,
        @Nullable Period least,
        boolean duty,
        Bilingual title,
        Bilingual from,
        String law) {

    private static final Instant SOME_DAY = Instant.parse("2025-01-01T00:00:00Z");
    private static final Period LONGEST = Period.ofYears(100);
    /** Days by which counting back may fall short of counting forwards. */
    private static final int LONGER_MONTH = 4;

    Schedule {
        if (keep.isNegative() || keep.isZero() || longer(keep, LONGEST)) {
            throw Refused.invalid("retention.bad-time", "A day at least is kept, and a hundred years at most");
        }
        if (least != null && longer(least, keep)) {
            throw Refused.conflict("retention.below-law", "A law asks for longer");
        }
    }

    /** Refuses with {@code retention.bad-time} what is no period. */
    static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (DateTimeParseException e) {
            throw Refused.invalid("retention.bad-time", "Not a time such as P3Y");
        }
    }

    /**
     * What ended before this is due: never earlier than {@code keep} after its end, and at most a day later. Counted
     * forwards from an end, as laws count: {@code now} minus a period is another day where a month is shorter.
     */
    Instant before(Instant now) {
        var here = now.atOffset(ZoneOffset.UTC);
        var today = here.toLocalDate();
        var day = today.minus(keep).plusDays(LONGER_MONTH);
        while (day.plus(keep).isAfter(today)) {
            day = day.minusDays(1);
        }
        if (day.plus(keep).isBefore(today)) {
            return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        while (day.minusDays(1).plus(keep).isEqual(today)) { // the 29th to the 31st may end together
            day = day.minusDays(1);
        }
        return day.atTime(here.toLocalTime()).toInstant(ZoneOffset.UTC);
    }

    /** The same kind kept otherwise. */
    Schedule with(int other, Period time, String because) {
        return new Schedule(kind, other, time, least, duty, title, from, because);
    }

    private static boolean longer(Period one, Period other) {
        var day = SOME_DAY.atOffset(ZoneOffset.UTC);
        return day.plus(one).isAfter(day.plus(other));
    }
}
