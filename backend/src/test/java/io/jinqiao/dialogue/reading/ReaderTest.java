package io.jinqiao.dialogue.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.dialogue.flow.Slot;
import io.jinqiao.dialogue.flow.Slot.Choice;
import io.jinqiao.dialogue.flow.Slot.Kind;
import io.jinqiao.kernel.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final Reader reader = new Reader(TODAY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "三万五 | 35000.00",
                "3.5万 | 35000.00",
                "两千块 | 2000.00",
                "壹萬 | 10000.00",
                "三万五千 | 35000.00",
                "三万零五 | 30005.00",
                "一千五 | 1500.00",
                "拾伍萬元 | 150000.00",
                "１２，０００元 | 12000.00",
                "¥2,000 | 2000.00",
                "五十块五 | 50.50",
                "三块五毛 | 3.50",
                "大概两万左右吧 | 20000.00",
                "20k | 20000.00",
                "2w | 20000.00",
                "十二点五万 | 125000.00",
                "一亿两千万 | 120000000.00",
                "128.5 | 128.50",
                "3万5000 | 35000.00",
                "兩萬 | 20000.00",
                "two thousand yuan | 2000.00",
                "thirty-five thousand | 35000.00",
                "a hundred and five yuan | 105.00",
                "11月25号那笔，扣了3000 | 3000.00",
                "八百 | 800.00",
                "5 | 5.00",
            })
    void amountsAreRead(String words, String amount) {
        assertThat(read(slot(Kind.AMOUNT), words, true))
                .hasValueSatisfying(found -> assertThat(found.value()).isEqualTo(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"昨天", "3天前", "下午3点", "13800001234", "百万千", "十十", "尾号那张", "没有", "", "。。。", "一二三万四五六千"})
    void whatIsNoAmountIsNotRead(String words) {
        assertThat(read(slot(Kind.AMOUNT), words, true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"尾号8821", "我有3张卡", "昨天", "2026年", "打了5个电话"})
    void aBareNumberThatNobodyAskedForIsNoAmount(String words) {
        assertThat(read(slot(Kind.AMOUNT), words, false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "下周三下午 | 2026-12-02",
                "大后天 | 2026-11-28",
                "月底 | 2026-11-30",
                "下个月底 | 2026-12-31",
                "三天前 | 2026-11-22",
                "3天后 | 2026-11-28",
                "明早 | 2026-11-26",
                "这周五 | 2026-11-27",
                "周五 | 2026-11-27",
                "下个月15号 | 2026-12-15",
                "2026年12月1日 | 2026-12-01",
                "12月1号 | 2026-12-01",
                "十二月一号 | 2026-12-01",
                "2026-12-01 | 2026-12-01",
                "28号 | 2026-11-28",
                "半个月后 | 2026-12-10",
                "下下周一 | 2026-12-07",
                "两周后 | 2026-12-09",
                "大後天 | 2026-11-28",
                "next Friday | 2026-12-04",
                "tomorrow | 2026-11-26",
                "the day after tomorrow | 2026-11-27",
                "in 3 days | 2026-11-28",
                "Dec 1 | 2026-12-01",
                "1st of December 2026 | 2026-12-01",
                "end of the month | 2026-11-30",
                "二〇二六年十二月三日 | 2026-12-03",
                "二月底 | 2027-02-28",
                "11月底 | 2026-11-30",
            })
    void daysToComeAreRead(String words, String day) {
        assertThat(read(slot(Kind.DATE), words, true))
                .hasValueSatisfying(found -> assertThat(found.value()).isEqualTo(day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "昨天 | 2026-11-24",
                "昨晚 | 2026-11-24",
                "大前天 | 2026-11-22",
                "上周五 | 2026-11-20",
                "周五 | 2026-11-20",
                "上个月15号 | 2026-10-15",
                "28号 | 2026-10-28",
                "12月1号 | 2025-12-01",
                "半个月前 | 2026-11-10",
                "一个月前 | 2026-10-25",
                "yesterday | 2026-11-24",
                "last Friday | 2026-11-20",
                "two weeks ago | 2026-11-11",
                "去年12月1号 | 2025-12-01",
                "二月底 | 2026-02-28",
                "12月底 | 2025-12-31",
            })
    void daysGoneByAreReadBackwards(String words, String day) {
        var past = new Slot("day", Kind.DATE, NAME, NAME, null, false, List.of(), null, "today", null);

        assertThat(read(past, words, true))
                .hasValueSatisfying(found -> assertThat(found.value()).isEqualTo(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13月45号", "2月30号", "2026-02-30", "随便哪天", "号", "下周", "next week", "0月0日"})
    void whatIsNoDayIsNotRead(String words) {
        assertThat(read(slot(Kind.DATE), words, true)).isEmpty();
    }

    @Test
    void aDayOutsideItsLimitsIsUnderstoodAndRefused() {
        var soon = new Slot("day", Kind.DATE, NAME, NAME, null, false, List.of(), "today+1", "today+14", null);

        assertThat(read(soon, "下个月底", true))
                .hasValueSatisfying(found -> assertThat(found.problem()).isEqualTo("date-late"));
        assertThat(read(soon, "昨天", true))
                .hasValueSatisfying(found -> assertThat(found.problem()).isEqualTo("date-early"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "下午三点半 | 15:30",
                "上午十点 | 10:00",
                "14:30 | 14:30",
                "3pm | 15:00",
                "3:30 pm | 15:30",
                "晚上八点一刻 | 20:15",
                "中午12点 | 12:00",
                "下午 | PM",
                "morning | AM",
                "十点零五分 | 10:05",
                "12am | 00:00",
            })
    void timesAreRead(String words, String time) {
        assertThat(read(slot(Kind.TIME), words, true))
                .hasValueSatisfying(found -> assertThat(found.value()).isEqualTo(time));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11010519491231002X | ok",
                "11010519491231002x | ok",
                "１１０１０５１９４９１２３１００２Ｘ | ok",
                "110105 19491231 002X | ok",
                "110105194912310021 | identity-wrong",
                "110105194913310025 | identity-wrong",
                "1101051949123100 | identity-length",
            })
    void identityNumbersKeepTheirCheckDigit(String words, String outcome) {
        var found = read(slot(Kind.IDENTITY), words, true).orElseThrow();

        assertThat(Optional.ofNullable(found.problem()).orElse("ok")).isEqualTo(outcome);
        assertThat(found.shown().zh()).doesNotContain("19491231");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6222021234567890128 | false",
                "6222 0212 3456 7890 128 | false",
                "6222-0212-3456-7890-129 | true",
                "4111111111111111 | false",
            })
    void aWrongCheckDigitOfACardIsOnlyDoubted(String words, boolean doubted) {
        var found = read(slot(Kind.CARD_NUMBER), words, true).orElseThrow();

        assertThat(found.doubtful()).isEqualTo(doubted);
        assertThat(found.problem()).isNull();
        assertThat(found.shown().zh()).matches("\\d{4} \\*{4} \\d{4}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8821 | 8821",
                "尾号是8821 | 8821",
                "八八二一 | 8821",
                "尾号 8 8 2 1 | 8821",
                "6222021234567890128 | 0128",
                "ending in 8821 | 8821",
                "8821的储蓄卡 | 8821",
                "末四位：８８２１ | 8821",
                "尾號8821 | 8821",
            })
    void tailsAreRead(String words, String tail) {
        assertThat(read(slot(Kind.CARD_TAIL), words, true))
                .hasValueSatisfying(found -> assertThat(found.value()).isEqualTo(tail));
    }

    @ParameterizedTest
    @ValueSource(strings = {"882", "88211", "2026年", "八千块", "13800001234", "扣了8821元"})
    void otherNumbersAreNoTail(String words) {
        assertThat(read(slot(Kind.CARD_TAIL), words, false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13800001234 | 13800001234",
                "138 0000 1234 | 13800001234",
                "+86 138-0000-1234 | 13800001234",
                "幺三八零零零零一二三四 | 13800001234",
                "0571-88880000 | 057188880000",
                "+85291234567 | +85291234567",
            })
    void telephoneNumbersAreRead(String words, String number) {
        assertThat(read(slot(Kind.PHONE), words, true))
                .hasValueSatisfying(found -> assertThat(found.value()).isEqualTo(number));
    }

    @Test
    void aNumberThatIsNearlyAMobileIsRefused() {
        assertThat(read(slot(Kind.PHONE), "138000012345", true))
                .hasValueSatisfying(found -> assertThat(found.problem()).isEqualTo("phone-wrong"));
    }

    @ParameterizedTest
    @CsvSource({
        "储蓄卡, debit",
        "我的信用卡, credit",
        "第二个, credit",
        "2, credit",
        "the first one, debit",
        "Debit card, debit",
        "儲蓄卡, debit"
    })
    void aChoiceIsMadeByItsNameOrItsPlace(String words, String code) {
        var cards = List.of(
                new Choice("debit", new Bilingual("储蓄卡", "Debit card"), List.of("debit")),
                new Choice("credit", new Bilingual("信用卡", "Credit card"), List.of("credit")));
        var slot = new Slot("kind", Kind.CHOICE, NAME, NAME, null, false, cards, null, null, null);

        assertThat(read(slot, words, true))
                .hasValueSatisfying(found -> assertThat(found.value()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "好的, true",
        "没问题谢谢, true",
        "确认, true",
        "嗯, true",
        "不对, false",
        "不用了, false",
        "no thanks, false",
        "'Yes, please', true"
    })
    void yesAndNoAreTold(String words, boolean yes) {
        assertThat(Answers.yesOrNo(Spoken.of(words))).contains(yes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"不一定", "好像是昨天", "是8812", "对了还有一件事", "no idea what you mean by that"})
    void whatIsNeitherIsNeither(String words) {
        assertThat(Answers.yesOrNo(Spoken.of(words))).isEmpty();
    }

    private static final Bilingual NAME = new Bilingual("名", "name");

    private static Slot slot(Kind kind) {
        return new Slot("slot", kind, NAME, NAME, null, false, List.of(), null, null, null);
    }

    private Optional<Found> read(Slot slot, @Nullable String words, boolean asked) {
        return reader.read(slot, Spoken.of(words == null ? "" : words), asked);
    }
}
