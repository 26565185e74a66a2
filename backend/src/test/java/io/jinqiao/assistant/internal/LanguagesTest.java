package io.jinqiao.assistant.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            卡丢了, EN, ZH
            LPR怎么算, EN, ZH
            I lost my card, ZH, EN
            lost card, ZH, EN
            ATM, ZH, ZH
            ok, EN, EN
            123456, ZH, ZH
            """)
    void theCustomerIsAnsweredInTheLanguageTheyWrite(String words, Language spoken, Language written) {
        assertThat(Languages.of(words, spoken)).isEqualTo(written);
    }
}
