package io.jinqiao.evidence.internal;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds days in typed words: {@code 2026-11-22}, {@code 11月22日}, {@code 11-01~11-22}, {@code 5月}, 今天, last week. A day
 * without a year is the last one that is not to come.
 */
final class DayWords {

    /** A point stands between the parts only after a year: 9.9 is a number. */
    private static final String DAY =
            "(?:(\\d{4})[-/.年])?(\\d{1,2})(?:[-/月]|(?<=\\d{4}\\.\\d{1,2})\\.)(\\d{1,2})(?!\\d)[日号]?";

    private static final Pattern SPAN = Pattern.compile("(?<!\\d)" + DAY + "\\s*(?:~|～|至|到|—|–|\\.\\.|to)\\s*" + DAY);
    private static final Pattern ONE = Pattern.compile("(?<!\\d)" + DAY);
    private static final Pattern MONTH =
            Pattern.compile("(?<!\\d)(?:(\\d{4})[-/年](\\d{1,2})(?!\\d)月?份?|()(\\d{1,2})月份?)(?!\\d)");

    private final LocalDate today;
    private final Map<String, DaySpan> named = new LinkedHashMap<>();

    DayWords(LocalDate today) {
        this.today = today;
        var monday = today.with(DayOfWeek.MONDAY);
        name(today, today, "今天", "今日", "today");
        name(today.minusDays(2), today.minusDays(2), "前天");
        name(today.minusDays(1), today.minusDays(1), "昨天", "昨日", "yesterday");
        name(monday, monday.plusDays(6), "本周", "这周", "this week");
        name(monday.minusWeeks(1), monday.minusDays(1), "上周", "last week");
        var month = YearMonth.from(today);
        name(month.atDay(1), month.atEndOfMonth(), "本月", "这个月", "this month");
        var before = month.minusMonths(1);
        name(before.atDay(1), before.atEndOfMonth(), "上个月", "上月", "last month");
    }

    /** The days, and the line without the words that named them. */
    record Found(DaySpan days, String rest) {}

    Optional<Found> find(String line) {
        return byName(line)
                .or(() -> first(line, SPAN, this::span))
                .or(() -> first(line, ONE, match -> one(day(match, 1))))
                .or(() -> first(line, MONTH, this::month));
    }

    private void name(LocalDate first, LocalDate last, String... words) {
        for (var word : words) {
            named.put(word, new DaySpan(first, last));
        }
    }

    private Optional<Found> byName(String line) {
        var lower = line.toLowerCase(Locale.ROOT);
        return named.entrySet().stream()
                .filter(name -> lower.contains(name.getKey()))
                .findFirst()
                .map(name -> new Found(
                        name.getValue(),
                        without(
                                line,
                                lower.indexOf(name.getKey()),
                                name.getKey().length())));
    }

    private interface Reading {
        DaySpan read(MatchResult match);
    }

    private static Optional<Found> first(String line, Pattern pattern, Reading reading) {
        return pattern.matcher(line)
                .results()
                .flatMap(match -> found(line, match, reading).stream())
                .findFirst();
    }

    /** What only looks like a day (13-45) is left as words. */
    private static Optional<Found> found(String line, MatchResult match, Reading reading) {
        try {
            var rest = without(line, match.start(), match.end() - match.start());
            return Optional.of(new Found(reading.read(match), rest));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private DaySpan span(MatchResult match) {
        var first = day(match, 1);
        var last = day(match, 4);
        return last.isBefore(first) ? new DaySpan(first.minusYears(1), last) : new DaySpan(first, last);
    }

    private static DaySpan one(LocalDate day) {
        return new DaySpan(day, day);
    }

    private DaySpan month(MatchResult match) {
        var year = match.group(1);
        var number = Integer.parseInt(year == null ? match.group(4) : match.group(2));
        var month = YearMonth.of(year == null ? today.getYear() : Integer.parseInt(year), number);
        var past = year == null && month.isAfter(YearMonth.from(today)) ? month.minusYears(1) : month;
        return new DaySpan(past.atDay(1), past.atEndOfMonth());
    }

    private LocalDate day(MatchResult match, int group) {
        var year = match.group(group);
        var day = LocalDate.of(
                year == null ? today.getYear() : Integer.parseInt(year),
                Integer.parseInt(match.group(group + 1)),
                Integer.parseInt(match.group(group + 2)));
        return year == null && day.isAfter(today) ? day.minusYears(1) : day;
    }

    private static String without(String line, int start, int length) {
        return line.substring(0, start) + " " + line.substring(start + length);
    }
}
