package io.jinqiao.dialogue.reading;

import io.jinqiao.kernel.Bilingual;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of a day: {@code 下午三点半}, {@code 14:30}, {@code 3pm}, or only the part of the day. */
final class Times {

    private static final String PART = "(凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚)";
    private static final Pattern CHINESE = Pattern.compile(PART
            + "?(\\d{1,2}|[一二两三四五六七八九十]{1,3})(?:点钟?|时)(?:(半)|(一|1|三|3)刻|(\\d{1,2}|[零〇一二三四五六七八九十]{1,3})分?)?(?!\\d)");
    private static final Pattern DIGITS =
            Pattern.compile(PART + "?(?<!\\d)(\\d{1,2}):(\\d{2})(?!\\d)(?:\\s*([ap])\\.?m)?");
    private static final Pattern ENGLISH = Pattern.compile("(?<![\\d:])(\\d{1,2})\\s*([ap])\\.?m\\b\\.?");
    private static final Pattern PART_ONLY =
            Pattern.compile("(上午|早上|早晨|下午|中午|晚上|傍晚)|\\b(?:in the )?(morning|afternoon|evening|noon)\\b");

    private Times() {}

    static Optional<Found> find(String text) {
        return first(CHINESE, text, Times::chinese)
                .or(() -> first(DIGITS, text, Times::digits))
                .or(() -> first(ENGLISH, text, match -> clock(match, twelve(match.group(1), match.group(2)), 0)))
                .or(() -> first(PART_ONLY, text, Times::part));
    }

    private static Optional<Found> first(
            Pattern pattern, String text, java.util.function.Function<MatchResult, Optional<Found>> read) {
        return pattern.matcher(text).results().findFirst().flatMap(read);
    }

    private static Optional<Found> chinese(MatchResult match) {
        var hour = afternoon(match.group(1), number(match.group(2)));
        var minute = match.group(3) != null
                ? 30
                : match.group(4) != null ? number(match.group(4)) * 15 : minute(match.group(5));
        return clock(match, hour, minute);
    }

    private static int minute(@Nullable String words) {
        return words == null ? 0 : number(words.replaceFirst("^[零〇](?=.)", ""));
    }

    private static Optional<Found> digits(MatchResult match) {
        var hour = match.group(4) != null
                ? twelve(match.group(2), match.group(4))
                : afternoon(match.group(1), Integer.parseInt(match.group(2)));
        return clock(match, hour, Integer.parseInt(match.group(3)));
    }

    private static int twelve(String hour, String half) {
        var of12 = Integer.parseInt(hour) % 12;
        return half.equals("p") ? of12 + 12 : of12;
    }

    private static int afternoon(@Nullable String part, int hour) {
        var late = part != null && (part.equals("下午") || part.startsWith("晚") || part.equals("傍晚"));
        return (late && hour < 12) || ("中午".equals(part) && hour < 3) ? hour + 12 : hour;
    }

    private static Optional<Found> clock(MatchResult match, int hour, int minute) {
        if (hour > 23 || minute > 59) {
            return Optional.empty();
        }
        var time = "%02d:%02d".formatted(hour, minute);
        return Optional.of(Found.of(time, time, match.start(), match.end()));
    }

    private static Optional<Found> part(MatchResult match) {
        var said = match.group(1) == null ? match.group(2) : match.group(1);
        var found = switch (said) {
            case "上午", "早上", "早晨", "morning" ->
                Found.of("AM", new Bilingual("上午", "in the morning"), match.start(), match.end());
            case "中午", "noon" -> Found.of("12:00", new Bilingual("中午", "at noon"), match.start(), match.end());
            case "下午", "afternoon" ->
                Found.of("PM", new Bilingual("下午", "in the afternoon"), match.start(), match.end());
            default -> Found.of("EVENING", new Bilingual("晚上", "in the evening"), match.start(), match.end());
        };
        return Optional.of(found);
    }

    private static int number(String words) {
        return Numbers.parse(words).map(number -> number.intValue()).orElse(99);
    }
}
