package io.jinqiao.manual.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence does besides meaning something. */
class StanceTest {

    @ParameterizedTest
    @CsvSource({
        "该产品不保证本金,true",
        "该产品保证本金,false",
        "不是没有风险,false",
        "不断上涨,false",
        "五年内暂停非柜面业务,false",
        "理财非存款,true",
        "15日不超过20日,false",
        "Your principal is not guaranteed,true",
        "Your principal is guaranteed,false"
    })
    void deniesWithAnOddNumberOfNegationsInAClause(String words, boolean denies) {
        assertThat(Stance.of(words).denies()).isEqualTo(denies);
    }

    @ParameterizedTest
    @CsvSource({
        "产品有风险吗？,true",
        "产品有没有风险,true",
        "产品有风险您清楚了吗？,false",
        "产品有风险,false",
        "Is there a risk?,true",
        "'There is a risk, do you understand?',false"
    })
    void asksUnlessTheQuestionOnlyFollowsWhatWasSaid(String words, boolean asks) {
        assertThat(Stance.of(words).asks()).isEqualTo(asks);
    }

    @Test
    void otherNumbersCannotSayTheSame() {
        var sample = Stance.of("15日内答复您");
        assertThat(Stance.of("十五天内答复您").canSay(sample)).isTrue();
        assertThat(Stance.of("within fifteen days").canSay(sample)).isTrue();
        assertThat(Stance.of("30日内答复您").canSay(sample)).isFalse();
        assertThat(Stance.of("尽快答复您").canSay(sample)).isFalse();
    }

    @Test
    void whatIsPutOffSupposedOrReportedIsNotSaid() {
        var sample = Stance.of("产品有风险");
        assertThat(Stance.of("稍后告诉您产品的风险").canSay(sample)).isFalse();
        assertThat(Stance.of("如果产品有风险").canSay(sample)).isFalse();
        assertThat(Stance.of("网上说产品有风险").canSay(sample)).isFalse();
        assertThat(Stance.of("这款产品是有风险的").canSay(sample)).isTrue();
    }

    @Test
    void aSampleThatSupposesMayBeSaidSo() {
        assertThat(Stance.of("如果发现被盗刷，请报警").canSay(Stance.of("万一被盗刷，请报警"))).isTrue();
    }

    @Test
    void wordsAroundTakeBackWhatWasSaid() {
        assertThat(Stance.undoes("按规定要说产品有风险，您别当真")).isTrue();
        assertThat(Stance.undoes("产品有风险，请您谨慎")).isFalse();
    }
}
