package io.jinqiao.dialogue.reading;

import io.jinqiao.kernel.Bilingual;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as people say them: {@code 大后天}, {@code 下周三}, {@code 三天前}, {@code 月底}, {@code 11月25号}, {@code next Friday}. */
final class Days {

    private static final String NUMBER = "([\\d]{1,4}|[一二两三四五六七八九十半]{1,3})";
    private static final String WEEKDAY = "(?:周|星期|礼拜)([一二三四五六日天末1-7])";
    private static final String ENGLISH_DAY = "(mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday|s|r|rs)?\\b";
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> WEEK = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    /** The most particular first: of two that begin at the same place, the earlier rule wins. */
    private static final List<Rule> RULES = List.of(
            rule(
                    "(\\d{4}|[零〇一二三四五六七八九]{4})[年./-](\\d{1,2}|[一二三四五六七八九十]{1,3})[月./-](\\d{1,2}|[一二三四五六七八九十]{1,3})[日号]?",
                    (m, at) -> day(year(m.group(1)), number(m.group(2)), number(m.group(3)))),
            rule(
                    "(去年|今年|明年)?(\\d{1,2}|[一二三四五六七八九十]{1,3})月(?:份)?(\\d{1,2}|[一二三四五六七八九十]{1,3})[日号]?",
                    (m, at) -> at.near(m.group(1), number(m.group(2)), number(m.group(3)))),
            rule(
                    "(上上|上|这|本|下下|下)个?月的?(\\d{1,2}|[一二三四五六七八九十]{1,3})[日号]",
                    (m, at) -> day(at.month(m.group(1)), number(m.group(2)))),
            rule("(\\d{1,2}|[一二三四五六七八九十]{1,3})月(?:份)?(底|末|初|中)", (m, at) -> at.partOf(number(m.group(1)), m.group(2))),
            rule("(上上|上|这|本|下下|下)?个?月(底|末|初|中)", (m, at) -> at.part(at.month(m.group(1)), m.group(2))),
            rule("大前天", (m, at) -> at.plus(-3)),
            rule("大后天", (m, at) -> at.plus(3)),
            rule("前[天日]|前晚", (m, at) -> at.plus(-2)),
            rule("后天", (m, at) -> at.plus(2)),
            rule("昨[天日晚]|昨儿个?", (m, at) -> at.plus(-1)),
            rule("明[天日晚早]|明儿个?", (m, at) -> at.plus(1)),
            rule("今[天日晚早]|今儿个?|刚才|刚刚|当天|现在", (m, at) -> at.plus(0)),
            rule("(上上|上|下下|下|这|本)个?" + WEEKDAY, (m, at) -> at.weekday(m.group(1), m.group(2))),
            rule(WEEKDAY, (m, at) -> at.weekday(null, m.group(1))),
            rule(
                    NUMBER + "(个?月|个?星期|个?礼拜|周|天|日)(半)?(?:以|之)?(前|后)",
                    (m, at) -> at.ago(m.group(1), m.group(2), m.group(4).equals("前"))),
            rule(
                    "(?<![\\d月.一二三四五六七八九十])(\\d{1,2}|[一二三四五六七八九十]{1,3})号(?!码|楼|线)",
                    (m, at) -> at.nearDay(number(m.group(1)))),
            rule("\\b(?:the )?day before yesterday\\b", (m, at) -> at.plus(-2)),
            rule("\\b(?:the )?day after tomorrow\\b", (m, at) -> at.plus(2)),
            rule("\\b(?:yesterday|last night)\\b", (m, at) -> at.plus(-1)),
            rule("\\btomorrow\\b", (m, at) -> at.plus(1)),
            rule(
                    "\\b(?:today|tonight|this morning|this afternoon|this evening|just now|right now)\\b",
                    (m, at) -> at.plus(0)),
            rule("\\b(last|next|this)\\s+" + ENGLISH_DAY, (m, at) -> at.weekday(m.group(1), m.group(2))),
            rule("\\b(?:(?:on|coming)\\s+)?" + ENGLISH_DAY, (m, at) -> at.weekday(null, m.group(1))),
            rule(
                    "\\b(\\d{1,3}|an?|one|two|three|four|five|six|seven|ten)\\s+(day|week|month)s?\\s+(ago|from now|later)\\b",
                    (m, at) -> at.english(m.group(1), m.group(2), m.group(3).equals("ago"))),
            rule(
                    "\\bin\\s+(\\d{1,3}|an?|one|two|three|four|five|six|seven|ten)\\s+(day|week|month)s?\\b",
                    (m, at) -> at.english(m.group(1), m.group(2), false)),
            rule(
                    "\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s+(\\d{4}))?",
                    (m, at) -> at.dated(m.group(3), m.group(1), m.group(2))),
            rule(
                    "\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH + "(?:,?\\s+(\\d{4}))?",
                    (m, at) -> at.dated(m.group(3), m.group(2), m.group(1))),
            rule("\\b(?:the\\s+)?end of (?:the|this) month\\b", (m, at) -> at.part(at.month(null), "底")),
            rule("\\bnext week\\b", (m, at) -> Optional.empty()),
            rule(
                    "(?<![\\d./-])(\\d{1,2})[./](\\d{1,2})(?![\\d./%])",
                    (m, at) -> at.near(null, Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)))));

    private Days() {}

    private record Rule(Pattern pattern, BiFunction<MatchResult, From, Optional<LocalDate>> day) {}

    private static Rule rule(String pattern, BiFunction<MatchResult, From, Optional<LocalDate>> day) {
        return new Rule(Pattern.compile(pattern), day);
    }

    /** The day that is named first. {@code past} says which Wednesday “Wednesday” is. */
    static Optional<Found> find(String text, LocalDate today, boolean past) {
        var from = new From(today, past);
        @Nullable Found best = null;
        for (var rule : RULES) {
            var match = rule.pattern().matcher(text);
            if (match.find() && (best == null || match.start() < best.from())) {
                var result = match.toMatchResult();
                best = rule.day()
                        .apply(result, from)
                        .map(day -> Found.of(day.toString(), shown(day), result.start(), result.end()))
                        .orElse(best);
            }
        }
        return Optional.ofNullable(best);
    }

    static Bilingual shown(LocalDate day) {
        var weekday = "一二三四五六日".charAt(day.getDayOfWeek().getValue() - 1);
        return new Bilingual(
                "%d年%d月%d日（周%s）".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), weekday),
                day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                        + day.format(DateTimeFormatter.ofPattern(" d MMM yyyy", Locale.ENGLISH)));
    }

    private static int number(String words) {
        return Numbers.parse(words).map(number -> number.intValue()).orElse(0);
    }

    private static int year(String words) {
        return Integer.parseInt(Numbers.digits(words));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(YearMonth month, int day) {
        return month.isValidDay(day) ? Optional.of(month.atDay(day)) : Optional.empty();
    }

    /** Days counted from today. */
    private record From(LocalDate today, boolean past) {

        Optional<LocalDate> plus(int days) {
            return Optional.of(today.plusDays(days));
        }

        YearMonth month(@Nullable String which) {
            var now = YearMonth.from(today);
            return switch (which == null ? "" : which) {
                case "上上" -> now.minusMonths(2);
                case "上" -> now.minusMonths(1);
                case "下" -> now.plusMonths(1);
                case "下下" -> now.plusMonths(2);
                default -> now;
            };
        }

        Optional<LocalDate> part(YearMonth month, String part) {
            return Optional.of(
                    switch (part) {
                        case "初" -> month.atDay(1);
                        case "中" -> month.atDay(15);
                        default -> month.atEndOfMonth();
                    });
        }

        /** {@code 二月底}: of the last such month for what happened, of the next for what shall happen. */
        Optional<LocalDate> partOf(int month, String part) {
            return near(null, month, 1)
                    .flatMap(first -> part(YearMonth.of(today.getYear(), month), part)
                            .filter(day -> past == !day.isAfter(today) || day.isEqual(today))
                            .or(() -> part(YearMonth.from(first), part)));
        }

        /** A day without its year, or month: the last one for what happened, the next one for what shall happen. */
        Optional<LocalDate> near(@Nullable String year, int month, int day) {
            if (year != null) {
                var offset = year.equals("去年") ? -1 : year.equals("明年") ? 1 : 0;
                return Days.day(today.getYear() + offset, month, day);
            }
            return Days.day(today.getYear(), month, day).flatMap(found -> {
                if (past && found.isAfter(today)) {
                    return Days.day(today.getYear() - 1, month, day);
                }
                return !past && found.isBefore(today) ? Days.day(today.getYear() + 1, month, day) : Optional.of(found);
            });
        }

        Optional<LocalDate> nearDay(int day) {
            var month = YearMonth.from(today);
            if (past && day > today.getDayOfMonth()) {
                return Days.day(month.minusMonths(1), day);
            }
            return Days.day(!past && day < today.getDayOfMonth() ? month.plusMonths(1) : month, day);
        }

        Optional<LocalDate> weekday(@Nullable String which, String name) {
            var day = DayOfWeek.of(dayNumber(name));
            var inThisWeek = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusDays(day.getValue() - 1L);
            return Optional.of(
                    switch (which == null ? "" : which) {
                        case "上上" -> inThisWeek.minusWeeks(2);
                        case "上", "last" -> inThisWeek.minusWeeks(1);
                        case "这", "本", "this" -> inThisWeek;
                        case "下", "next" -> inThisWeek.plusWeeks(1);
                        case "下下" -> inThisWeek.plusWeeks(2);
                        default ->
                            past
                                    ? today.with(TemporalAdjusters.previousOrSame(day))
                                    : today.with(TemporalAdjusters.nextOrSame(day));
                    });
        }

        private static int dayNumber(String name) {
            var english = WEEK.indexOf(name);
            if (english >= 0) {
                return english + 1;
            }
            return switch (name) {
                case "日", "天" -> 7;
                case "末" -> 6;
                default -> number(name);
            };
        }

        Optional<LocalDate> ago(String count, String unit, boolean before) {
            var half = count.equals("半");
            var signed = (before ? -1 : 1) * (half ? 15 : number(count));
            if (half) {
                return unit.endsWith("月") ? plus(signed) : Optional.empty();
            }
            return moved(signed, unit.endsWith("月"), unit.equals("天") || unit.equals("日"));
        }

        Optional<LocalDate> english(String count, String unit, boolean before) {
            var number = count.matches("\\d+")
                    ? Integer.parseInt(count)
                    : EnglishNumbers.parse(count).map(each -> each.intValue()).orElse(1);
            return moved(before ? -number : number, unit.equals("month"), unit.equals("day"));
        }

        private Optional<LocalDate> moved(int count, boolean months, boolean days) {
            return Optional.of(months ? today.plusMonths(count) : today.plusDays(days ? count : 7L * count));
        }

        Optional<LocalDate> dated(@Nullable String year, String month, String day) {
            var number = MONTHS.indexOf(month) + 1;
            return year == null
                    ? near(null, number, Integer.parseInt(day))
                    : Days.day(Integer.parseInt(year), number, Integer.parseInt(day));
        }
    }
}
