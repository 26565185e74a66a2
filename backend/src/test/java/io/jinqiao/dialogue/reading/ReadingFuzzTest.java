package io.jinqiao.dialogue.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.dialogue.flow.Slot;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.testing.fuzz.Bounded;
import io.jinqiao.testing.fuzz.Fuzz;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Amounts, days, times, cards, identity and telephone numbers as customers write them. */
@AddLifecycleHook(Bounded.class)
class ReadingFuzzTest {

    private static final Bilingual WORDS = new Bilingual("某", "some");
    private static final Reader READER = new Reader(LocalDate.of(2026, 11, 26));

    private static final String[] SAID = {
        "一万两千三百四十五块六毛七",
        "人民币12,345.67元",
        "three thousand five hundred and twenty one yuan",
        "二〇二六年十一月二十六日下午三点半",
        "2026-11-26 15:30",
        "last Friday at 3 p.m., the day before yesterday",
        "上个月最后一天、大前天、三周前、月底",
        "11010519491231002X",
        "6222 0212 3456 7890 128 尾号0128",
        "+86 138-1234-5678 或 010-62345678",
        "一三八零零一二三四五六",
        "百".repeat(3_900), // overflowed the stack before
        "第二个，是的，不用了谢谢"
    };

    @Property(seed = Fuzz.SEED)
    void whateverIsAnsweredIsReadOrNot(@ForAll("answers") String words, @ForAll Slot.Kind kind, @ForAll boolean asked) {
        var spoken = Spoken.of(words);
        var slot = new Slot("it", kind, WORDS, WORDS, null, false, choices(kind), null, null, null);
        READER.read(slot, spoken, asked).ifPresent(found -> {
            assertThat(found.from()).isBetween(0, spoken.text().length());
            assertThat(found.to()).isBetween(found.from(), spoken.text().length());
            assertThat(spoken.without(found).text().length())
                    .isLessThanOrEqualTo(spoken.text().length() + 1);
        });
    }

    @Property(seed = Fuzz.SEED)
    void numbersInWordsAreReadOrNot(@ForAll("answers") String words) {
        assertThat(Numbers.parse(words)
                        .map(number -> number.precision() < 10_000)
                        .orElse(true))
                .isTrue();
        assertThat(EnglishNumbers.parse(words)
                        .map(number -> number.precision() < 10_000)
                        .orElse(true))
                .isTrue();
    }

    @Property(seed = Fuzz.SEED)
    void whatIsMeantByAnAnswerIsToldOrNot(@ForAll("answers") String words) {
        var spoken = Spoken.of(words);
        assertThat(spoken.bare().length()).isLessThanOrEqualTo(spoken.text().length());
        var stop = Answers.isStop(spoken);
        var skip = Answers.isSkip(spoken);
        assertThat(List.of(
                        stop, skip, Answers.isQuestion(spoken), Answers.isCorrection(spoken), Answers.isHelp(spoken)))
                .doesNotContainNull();
        assertThat(Answers.yesOrNo(spoken)).isNotNull();
    }

    private static List<Slot.Choice> choices(Slot.Kind kind) {
        return kind == Slot.Kind.CHOICE || kind == Slot.Kind.BRANCH
                ? List.of(
                        new Slot.Choice("one", new Bilingual("朝阳支行", "Chaoyang branch"), List.of("朝阳")),
                        new Slot.Choice("two", new Bilingual("海淀支行", "Haidian branch"), List.of("(海淀")))
                : List.of();
    }

    @Provide
    Arbitrary<String> answers() {
        return Fuzz.texts(4_000, SAID);
    }
}
