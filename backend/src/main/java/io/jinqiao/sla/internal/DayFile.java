package io.jinqiao.sla.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.sla.time.SpecialDay;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file of official days, read: what is good in it and what is not.
 *
 * @param year the year most of its days are of
 * @param source what the file itself says of its origin, or its name
 */
record DayFile(int year, String source, List<SpecialDay> days, List<BadRow> bad) {

    private static final int LARGEST = 1_000_000;
    private static final int MOST_ROWS = 4_000;

    /**
     * A row that cannot be taken.
     *
     * @param row counted from 1 among the days of the file
     * @param reason a code for the screen: {@code date}, {@code kind}, {@code twice}, {@code other-year}
     */
    record BadRow(int row, String text, String reason) {}

    /** A row as it stands in the file, before anybody has judged it. */
    record Raw(String date, String kind, String name, String text) {}

    /** What a reader of one format finds. */
    record Found(String source, List<Raw> rows) {}

    /** Refused with {@code sla.unreadable-file}, {@code sla.file-too-large} or {@code sla.no-days}. */
    static DayFile read(String name, byte[] content) {
        if (content.length > LARGEST) {
            throw Refused.invalid("sla.file-too-large", "At most a megabyte");
        }
        var text = new String(content, StandardCharsets.UTF_8).replace("\uFEFF", "");
        var isIcs = name.toLowerCase(Locale.ROOT).endsWith(".ics") || text.startsWith("BEGIN:VCALENDAR");
        return judged(isIcs ? IcsDays.read(name, text) : JsonDays.read(name, text));
    }

    /** Days of a notice lie in its year; some lie in the last days of the year before. */
    static boolean belongs(LocalDate date, int year) {
        return date.getYear() == year || (date.getYear() == year - 1 && date.getMonthValue() == 12);
    }

    /** Ten years of days: whoever hands in more has another file in mind. */
    static void requireFew(int rows) {
        if (rows > MOST_ROWS) {
            throw Refused.invalid("sla.file-too-large", "At most 4,000 days");
        }
    }

    private static DayFile judged(Found found) {
        requireFew(found.rows().size());
        var bad = new ArrayList<BadRow>();
        var days = new ArrayList<SpecialDay>();
        var seen = new HashSet<LocalDate>();
        int year = yearOf(found.rows());
        for (int i = 0; i < found.rows().size(); i++) {
            var raw = found.rows().get(i);
            var date = date(raw.date());
            if (date == null) {
                bad.add(new BadRow(i + 1, raw.text(), "date"));
            } else if (!belongs(date, year)) {
                bad.add(new BadRow(i + 1, raw.text(), "other-year"));
            } else if (!raw.kind().equals("HOLIDAY") && !raw.kind().equals("MAKE_UP")) {
                bad.add(new BadRow(i + 1, raw.text(), "kind"));
            } else if (!seen.add(date)) {
                bad.add(new BadRow(i + 1, raw.text(), "twice"));
            } else {
                days.add(new SpecialDay(date, SpecialDay.Kind.valueOf(raw.kind()), raw.name()));
            }
        }
        days.sort(Comparator.comparing(SpecialDay::date));
        return new DayFile(year, found.source(), List.copyOf(days), List.copyOf(bad));
    }

    private static int yearOf(List<Raw> rows) {
        var years = rows.stream()
                .map(raw -> date(raw.date()))
                .filter(date -> date != null)
                .map(LocalDate::getYear)
                .toList();
        return years.stream()
                .distinct()
                .max(Comparator.comparingLong(
                        year -> years.stream().filter(year::equals).count()))
                .orElseThrow(() -> Refused.invalid("sla.no-days", "There is no day in this file"));
    }

    private static @Nullable LocalDate date(String words) {
        var digits = words.replaceAll("[-/.年月日]", "");
        if (!digits.matches("\\d{8}.*")) {
            return null;
        }
        int month = Integer.parseInt(digits.substring(4, 6));
        int day = Integer.parseInt(digits.substring(6, 8));
        var year = Year.of(Integer.parseInt(digits.substring(0, 4)));
        if (month < 1 || month > 12 || day < 1 || day > year.atMonth(month).lengthOfMonth()) {
            return null;
        }
        return year.atMonth(month).atDay(day);
    }
}
