package io.jinqiao.sla.internal;

import io.jinqiao.sla.internal.DayFile.Found;
import io.jinqiao.sla.internal.DayFile.Raw;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Days as a calendar file (RFC 5545): an event for a day or for several. Work is told by 班, "workday" or "make-up" in its
 * summary, or as phones' holiday calendars tell it; everything else is a holiday.
 */
final class IcsDays {

    private static final int LONGEST = 30;
    private static final int LONGEST_KEY = 100;

    private IcsDays() {}

    static Found read(String name, String text) {
        var rows = new ArrayList<Raw>();
        var event = new HashMap<String, String>();
        var source = name;
        for (var line : unfolded(text)) {
            var colon = line.indexOf(':');
            var key = colon < 0 ? line : line.substring(0, colon).replaceAll(";.*", "");
            var value = colon < 0 ? "" : line.substring(colon + 1).strip();
            if (key.length() > LONGEST_KEY) {
                continue;
            }
            switch (key.toUpperCase(Locale.ROOT)) {
                case "BEGIN" -> {
                    if (value.equalsIgnoreCase("VEVENT")) {
                        event.clear();
                    }
                }
                case "END" -> {
                    if (value.equalsIgnoreCase("VEVENT")) {
                        rows.addAll(days(event));
                        event.clear();
                    }
                    DayFile.requireFew(rows.size());
                }
                case "X-WR-CALNAME" -> source = value;
                default -> event.put(key.toUpperCase(Locale.ROOT), value);
            }
        }
        return new Found(source, rows);
    }

    private static List<Raw> days(Map<String, String> event) {
        var summary = event.getOrDefault("SUMMARY", "").replace("\\,", ",");
        var begin = event.getOrDefault("DTSTART", "");
        var text = (begin + " " + summary).strip();
        var kind = isWork(event, summary) ? "MAKE_UP" : "HOLIDAY";
        var first = day(begin);
        if (first == null) {
            return List.of(new Raw(begin, kind, summary, text));
        }
        var after = day(event.getOrDefault("DTEND", ""));
        var end = after == null || !after.isAfter(first) ? first.plusDays(1) : after;
        return first.datesUntil(end)
                .limit(LONGEST)
                .map(date -> new Raw(date.toString(), kind, summary, text))
                .toList();
    }

    private static boolean isWork(Map<String, String> event, String summary) {
        var words = summary.toLowerCase(Locale.ROOT);
        return words.contains("班")
                || words.contains("workday")
                || words.contains("make-up")
                || event.getOrDefault("X-APPLE-SPECIAL-DAY", "").equals("ALTERNATE-WORKDAY");
    }

    private static @Nullable LocalDate day(String value) {
        try {
            return value.length() < 8 ? null : LocalDate.parse(value.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** A line that begins with a space goes on with the one before. */
    private static List<String> unfolded(String text) {
        return text.replaceAll("\r?\n[ \t]", "").lines().toList();
    }
}
