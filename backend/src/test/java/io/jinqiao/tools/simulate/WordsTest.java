package io.jinqiao.tools.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.tools.WrongUse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"account", "card", "complaint", "digital", "fee", "loan", "security", "transfer", "wealth"})
    void everyBusinessIsAskedAboutInBothLanguages(String shelf) throws IOException {
        var words = Words.load();
        assertThat(words.about("zh", shelf)).isNotBlank();
        assertThat(words.about("en", shelf)).isNotBlank();
    }

    @Test
    void aPeakAsksAboutItsBusinessOnly() throws IOException {
        var words = Words.load();
        var shelf = new ClassPathResource("demo/knowledge/loan.yaml").getContentAsString(StandardCharsets.UTF_8);
        assertThat(Stream.generate(() -> words.about("zh", "loan")).limit(200))
                .allMatch(question -> shelf.contains("- " + question + "\n"));
    }

    @Test
    void aBusinessNobodyAsksAboutIsRefusedWithThoseTheyDo() throws IOException {
        var words = Words.load();
        assertThatThrownBy(() -> words.about("zh", "umbrella"))
                .isInstanceOf(WrongUse.class)
                .hasMessageContaining("loan");
    }
}
