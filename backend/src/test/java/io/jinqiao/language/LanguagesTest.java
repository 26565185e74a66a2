package io.jinqiao.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            卡丢了, EN, ZH_HANS
            卡丟了, ZH_HANS, ZH_HANT
            LPR怎么算, EN, ZH_HANS
            請問信用卡年費怎麼收, ZH_HANS, ZH_HANT
            我想轉人工, EN, ZH_HANT
            点样申请信用卡, ZH_HANT, ZH_HANS
            點樣申請信用卡, ZH_HANS, ZH_HANT
            理财, ZH_HANT, ZH_HANS
            你好, ZH_HANT, ZH_HANT
            你好, EN, ZH_HANS
            台湾可以用吗, ZH_HANS, ZH_HANS
            我的credit card丢了 how to do, ZH_HANS, ZH_HANS
            how do I buy 余额宝, ZH_HANS, EN
            Apple Pay怎么绑卡, EN, ZH_HANS
            I lost my card, ZH_HANS, EN
            lost card, ZH_HANS, EN
            LOST MY CARD, ZH_HANS, EN
            Apple Pay, ZH_HANS, ZH_HANS
            Apple Pay limit, ZH_HANS, EN
            zhuan ren gong, ZH_HANS, ZH_HANS
            ni hao, ZH_HANT, ZH_HANT
            ATM, ZH_HANS, ZH_HANS
            ok, EN, EN
            ok, ZH_HANT, ZH_HANT
            123456, ZH_HANS, ZH_HANS
            123456, EN, EN
            👍, EN, EN
            😡😡, ZH_HANT, ZH_HANT
            me@my.example, ZH_HANS, ZH_HANS
            https://jinqiao.example/how-to-do, ZH_HANS, ZH_HANS
            '', ZH_HANS, ZH_HANS
            """)
    void theCustomerIsAnsweredAsTheyWrite(String words, Writing spoken, Writing written) {
        assertThat(Languages.of(words, spoken)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            请在手机银行里办理挂失, 請在手機銀行裏辦理掛失
            年费100元；详见 https://jinqiao.example/fees。, 年費100元；詳見 https://jinqiao.example/fees。
            您的信用卡额度, 您的信用卡額度
            此後請稍候, 此後請稍候
            """)
    void whatIsSaidCanBeWrittenInTraditionalCharacters(String simplified, String traditional) {
        assertThat(Languages.toTraditional(simplified)).isEqualTo(traditional);
    }

    @Test
    void englishStaysAsItIs() {
        assertThat(Languages.toTraditional("Please call 95500.")).isEqualTo("Please call 95500.");
    }
}
