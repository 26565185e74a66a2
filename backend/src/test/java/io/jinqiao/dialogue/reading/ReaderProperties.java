package io.jinqiao.dialogue.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.dialogue.flow.Slot;
import io.jinqiao.dialogue.flow.Slot.Kind;
import io.jinqiao.kernel.Bilingual;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class ReaderProperties {

    private static final String[] DIGITS = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private static final Bilingual NAME = new Bilingual("名", "name");

    @Property
    void numbersWrittenInChineseAreReadBack(@ForAll @IntRange(min = 1, max = 99_999_999) int number) {
        assertThat(Numbers.parse(written(number))).contains(BigDecimal.valueOf(number));
    }

    @Property
    void numbersWithTheirThousandsAreReadBack(@ForAll @IntRange(min = 0) int number) {
        assertThat(Numbers.parse("%,d".formatted(number))).contains(BigDecimal.valueOf(number));
    }

    @Property
    void writtenDaysAreReadBack(@ForAll @IntRange(min = -400, max = 400) int offset) {
        var today = LocalDate.of(2026, 11, 25);
        var day = today.plusDays(offset);
        var slot = new Slot("day", Kind.DATE, NAME, NAME, null, false, List.of(), null, null, null);
        var words = "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());

        assertThat(new Reader(today).read(slot, Spoken.of(words), true))
                .hasValueSatisfying(found -> assertThat(found.value()).isEqualTo(day.toString()));
    }

    /** Whatever is typed, nothing breaks, nothing takes long, and what is found stands where it is said to stand. */
    @Property(tries = 3000)
    void anythingCanBeTyped(
            @ForAll Kind kind,
            @ForAll boolean asked,
            @ForAll
                    @StringLength(max = 60)
                    @CharRange(from = '0', to = '9')
                    @CharRange(from = '一', to = '丟')
                    @CharRange(from = ' ', to = '~')
                    String noise,
            @ForAll @StringLength(max = 40) String wild) {
        var words = Spoken.of(noise + "零十百千万亿点半月日号周前后元块" + wild);
        var slot = new Slot("slot", kind, NAME, NAME, null, false, List.of(), null, null, null);

        new Reader(LocalDate.of(2026, 11, 25))
                .read(slot, words, asked)
                .ifPresent(found -> assertThat(found.from())
                        .isBetween(0, found.to())
                        .isLessThanOrEqualTo(words.text().length()));
    }

    private static String written(int number) {
        return number >= 10_000
                ? written(number / 10_000) + "万" + (number % 10_000 == 0 ? "" : rest(number % 10_000, 1000))
                : thousands(number);
    }

    private static String rest(int number, int unit) {
        return (number < unit ? "零" : "") + thousands(number);
    }

    private static String thousands(int number) {
        var words = new StringBuilder();
        var zero = false;
        for (int unit = 1000, i = 0; unit > 0; unit /= 10, i++) {
            var digit = number / unit % 10;
            if (digit == 0) {
                zero = !words.isEmpty();
                continue;
            }
            words.append(zero ? "零" : "").append(DIGITS[digit]).append(i == 3 ? "" : "千百十".charAt(i));
            zero = false;
        }
        return words.toString();
    }
}
