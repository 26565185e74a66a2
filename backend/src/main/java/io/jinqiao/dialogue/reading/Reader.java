package io.jinqiao.dialogue.reading;

import io.jinqiao.dialogue.flow.Slot;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.language.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a slot holds from words. What was asked for is read generously; what a customer says of their own accord
 * must show what it is.
 */
public record Reader(LocalDate today) {

    private static final int LONGEST_TEXT = 500;
    private static final List<String> ORDINALS = List.of("一1", "二2", "三3", "四4", "五5", "六6", "七7", "八8", "九9");
    private static final List<String> ENGLISH_ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth");

    public Optional<Found> read(Slot slot, Spoken words, boolean asked) {
        return found(slot, words, asked).map(found -> bounded(slot, found));
    }

    private Optional<Found> found(Slot slot, Spoken words, boolean asked) {
        var text = beginning(words.text());
        return switch (slot.kind()) {
            case DATE -> Days.find(text, today, isPast(slot));
            case TIME -> Times.find(text);
            case AMOUNT -> Amounts.find(text, asked);
            case PHONE -> Phones.find(text, asked);
            case IDENTITY -> Identities.find(text, asked, today);
            case CARD_NUMBER -> Cards.number(text);
            case CARD_TAIL -> Cards.tail(text, asked);
            case CHOICE, BRANCH -> choice(slot, words, asked);
            case YES_NO -> asked ? yesNo(words) : Optional.empty();
            case TEXT -> asked ? text(words) : Optional.empty();
        };
    }

    /** Nobody says a number or a day further in; a longer text is no answer, and must not be searched for one at length. */
    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }

    private static Optional<Found> yesNo(Spoken words) {
        return Answers.yesOrNo(words)
                .map(yes -> Found.of(
                        yes ? "yes" : "no",
                        yes ? new Bilingual("是", "yes") : new Bilingual("否", "no"),
                        0,
                        words.text().length()));
    }

    private static Optional<Found> text(Spoken words) {
        var text = words.text().strip();
        return text.codePoints().noneMatch(Character::isLetterOrDigit)
                ? Optional.empty()
                : Optional.of(Found.of(cut(text), cut(text), 0, words.text().length()));
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT));
    }

    /** The longest way of saying any of them that stands in the words; or, when asked, its place in the list. */
    private static Optional<Found> choice(Slot slot, Spoken words, boolean asked) {
        var text = words.text();
        var said = slot.choices().stream()
                .flatMap(choice -> spellings(choice, slot.kind())
                        .map(each -> found(choice, each, text))
                        .flatMap(Optional::stream))
                .max(Comparator.comparingInt(found -> found.to() - found.from()));
        return said.isPresent() || !asked ? said : byPlace(slot, words);
    }

    private static Stream<String> spellings(Slot.Choice choice, Slot.Kind kind) {
        var full = Stream.concat(Stream.of(choice.label().zh(), choice.label().en()), choice.words().stream());
        return kind == Slot.Kind.BRANCH
                ? full.flatMap(each -> Stream.of(each, each.replaceAll("(?:支行|分行|营业部| branch)$", "")))
                : full;
    }

    private static Optional<Found> found(Slot.Choice choice, String spelling, String text) {
        var folded = Texts.fold(spelling);
        var at = folded.isEmpty() ? -1 : index(text, folded);
        return at < 0
                ? Optional.empty()
                : Optional.of(Found.of(choice.code(), choice.label(), at, at + folded.length()));
    }

    /** Latin words only where they stand alone. */
    private static int index(String text, String word) {
        if (word.charAt(0) >= 0x80) {
            return text.indexOf(word);
        }
        var match = Pattern.compile("(?<![a-z0-9])" + Pattern.quote(word) + "(?![a-z0-9])")
                .matcher(text);
        return match.find() ? match.start() : -1;
    }

    private static Optional<Found> byPlace(Slot slot, Spoken words) {
        var bare = words.bare();
        return IntStream.range(0, Math.min(slot.choices().size(), ORDINALS.size()))
                .filter(i ->
                        bare.matches("(?:第|选|选第)?[" + ORDINALS.get(i) + "](?:个|项|种|号)?") || isEnglishPlace(bare, i))
                .mapToObj(slot.choices()::get)
                .findFirst()
                .map(choice ->
                        Found.of(choice.code(), choice.label(), 0, words.text().length()));
    }

    private static boolean isEnglishPlace(String bare, int i) {
        return i < ENGLISH_ORDINALS.size() && bare.matches("(?:the )?" + ENGLISH_ORDINALS.get(i) + "(?: one)?");
    }

    private Found bounded(Slot slot, Found found) {
        if (found.problem() != null) {
            return found;
        }
        return switch (slot.kind()) {
            case DATE -> {
                var day = LocalDate.parse(found.value());
                yield outside(
                        found,
                        day.compareTo(bound(slot.least(), LocalDate.MIN)) < 0,
                        "date-early",
                        day.compareTo(bound(slot.most(), LocalDate.MAX)) > 0,
                        "date-late");
            }
            case AMOUNT -> {
                var amount = new BigDecimal(found.value());
                yield outside(
                        found,
                        slot.least() != null && amount.compareTo(new BigDecimal(slot.least())) < 0,
                        "amount-small",
                        slot.most() != null && amount.compareTo(new BigDecimal(slot.most())) > 0,
                        "amount-large");
            }
            case TIME, PHONE, IDENTITY, CARD_NUMBER, CARD_TAIL, CHOICE, BRANCH, YES_NO, TEXT -> found;
        };
    }

    private static Found outside(Found found, boolean below, String early, boolean above, String late) {
        return below ? found.refused(early) : above ? found.refused(late) : found;
    }

    /** {@code today}, {@code today-30}, {@code today+1}. */
    public LocalDate bound(@Nullable String words, LocalDate otherwise) {
        if (words == null) {
            return otherwise;
        }
        return words.startsWith("today")
                ? today.plusDays(
                        words.length() == 5
                                ? 0
                                : Long.parseLong(words.substring(5).toLowerCase(Locale.ROOT)))
                : LocalDate.parse(words);
    }

    public static Bilingual shown(LocalDate day) {
        return Days.shown(day);
    }

    public static Bilingual shown(BigDecimal amount) {
        var shown = Amounts.shown(amount);
        return new Bilingual(shown, shown);
    }

    /** What may not lie after today has happened. */
    private boolean isPast(Slot slot) {
        return slot.most() != null && !bound(slot.most(), LocalDate.MAX).isAfter(today);
    }
}
