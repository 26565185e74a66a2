package io.jinqiao.packs.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Moments as people write them in a table: a day, or a day and a time, of the institution. */
final class Days {

    private static final int DAY = 10;

    private Days() {}

    /** Empty for none. */
    static String of(@Nullable Instant moment, ZoneId zone) {
        if (moment == null) {
            return "";
        }
        var local = LocalDateTime.ofInstant(moment, zone);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? local.toLocalDate().toString()
                : local.toString();
    }

    static Optional<Instant> read(String words, ZoneId zone) {
        var text = words.replace('/', '-').replace(' ', 'T');
        try {
            if (text.length() == DAY) {
                return Optional.of(LocalDate.parse(text).atStartOfDay(zone).toInstant());
            }
            return Optional.of(
                    text.matches(".*(Z|[+-]\\d\\d:\\d\\d)")
                            ? OffsetDateTime.parse(text).toInstant()
                            : LocalDateTime.parse(text).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
