package io.jinqiao.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"你好", "a\nb", "👨‍👩‍👧", "مرحبا", "<script>alert(1)</script>"})
    void wordsOfAnyScriptAreWords(String text) {
        assertThat(Words.required(text, 100)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "\uD83D", "x\uDC00"})
    void whatPostgresCannotStoreIsRefused(String text) {
        refused(() -> Words.required(text, 100), "web.text-malformed");
    }

    @Test
    void blankAndEndlessTextsAreRefused() {
        refused(() -> Words.required("  \n", 100), "web.text-missing");
        refused(() -> Words.required("很".repeat(101), 100), "web.text-too-long");
        assertThat(Words.required("👍".repeat(100), 100)).hasSize(200);
        assertThat(Words.optional("  ", 100)).isEmpty();
    }

    private static void refused(Runnable attempt, String code) {
        assertThatThrownBy(attempt::run).isInstanceOf(Refused.class).hasFieldOrPropertyWithValue("code", code);
    }
}
