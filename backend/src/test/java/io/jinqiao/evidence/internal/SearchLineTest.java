package io.jinqiao.evidence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.catalog.BusinessView;
import io.jinqiao.kernel.Bilingual;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchLineTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final List<BusinessView> TREE = List.of(new BusinessView(
            "card",
            new Bilingual("银行卡", "Cards"),
            List.of(new BusinessView("card.credit", new Bilingual("信用卡", "Credit cards"), List.of()))));

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-20, 2026-11-20",
        "2026/11/2, 2026-11-02, 2026-11-02",
        "11月22日, 2026-11-22, 2026-11-22",
        "12月1日, 2025-12-01, 2025-12-01",
        "2025年3月8日, 2025-03-08, 2025-03-08",
        "11-01~11-22, 2026-11-01, 2026-11-22",
        "11月1日至11月5日, 2026-11-01, 2026-11-05",
        "12-20 ~ 01-05, 2025-12-20, 2026-01-05",
        "2026-10-01到2026-10-07, 2026-10-01, 2026-10-07",
        "5月, 2026-05-01, 2026-05-31",
        "2026年5月, 2026-05-01, 2026-05-31",
        "2026-05, 2026-05-01, 2026-05-31",
        "今天, 2026-11-22, 2026-11-22",
        "昨天, 2026-11-21, 2026-11-21",
        "last week, 2026-11-09, 2026-11-15",
        "上个月, 2026-10-01, 2026-10-31",
    })
    void daysAreUnderstoodAsPeopleWriteThem(String words, LocalDate first, LocalDate last) {
        var line = read("王芳 " + words);
        assertThat(line.days()).isEqualTo(new DaySpan(first, last));
        assertThat(line.rest()).containsExactly("王芳");
    }

    @Test
    void everythingMayStandInOneLine() {
        var line = read("王芳 5月的信用卡 T20261122-0007 利率");
        assertThat(line.days()).isEqualTo(new DaySpan(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-05-31")));
        assertThat(line.business()).isEqualTo("card.credit");
        assertThat(line.tickets()).containsExactly("T20261122-0007");
        assertThat(line.rest()).containsExactly("王芳", "利率");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "微信渠道 | channel:wechat",
                "渠道：电话 | channel:phone",
                "channel: WEB | channel:web",
                "金额5,000元 | amount:500000",
                "金额 1.5万元 | amount:1500000",
                "amount ¥12.30 | amount:1230",
                "产品:FD-2301 | product:FD-2301",
            })
    void aChannelAnAmountOrAProductIsAMark(String words, String mark) {
        var line = read("王芳 " + words);
        assertThat(line.marks()).containsExactly(mark);
        assertThat(line.rest()).containsExactly("王芳");
    }

    @Test
    void whatPeopleSayToEachOtherIsNotAMark() {
        var line = read("微信 5000元 电话");
        assertThat(line.marks()).isEmpty();
        assertThat(line.rest()).containsExactly("微信", "5000元", "电话");
    }

    @Test
    void wordsNeedNoSpacesBetweenThem() {
        var line = read("王芳昨天的信用卡");
        assertThat(line.business()).isEqualTo("card.credit");
        assertThat(line.rest()).containsExactly("王芳");
    }

    @Test
    void aBusinessIsKnownByItsEnglishNameAndItsCode() {
        assertThat(read("credit cards").business()).isEqualTo("card.credit");
        assertThat(read("card.credit").business()).isEqualTo("card.credit");
    }

    @Test
    void aPartOfATicketNumberIsEnough() {
        assertThat(read("t20261122").tickets()).containsExactly("T20261122");
    }

    @ParameterizedTest
    @CsvSource({"13-45", "V-1043", "138****1234", "6217", "9.9%"})
    void whatOnlyLooksLikeADayStaysAWord(String word) {
        var line = read(word);
        assertThat(line.days()).isNull();
        assertThat(line.rest()).containsExactly(word);
    }

    @Test
    void anEmptyLineAsksForNothing() {
        assertThat(read("  ")).isEqualTo(new SearchLine(null, null, List.of(), List.of(), List.of(), List.of()));
    }

    private static SearchLine read(String line) {
        return SearchLine.read(line, new DayWords(TODAY), TREE);
    }
}
