package io.jinqiao.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void headingsBoldAndListsLoseTheirMarks() {
        assertThat(Markdown.plain("""
                ## 怎么办理
                请**马上**挂失：
                - 手机银行
                * 拨打95000
                1. 输入卡号
                """)).isEqualTo("""
                怎么办理
                请马上挂失：
                · 手机银行
                · 拨打95000
                1. 输入卡号""");
    }

    @Test
    void aTableBecomesALineARow() {
        assertThat(Markdown.plain("""
                | 卡种 | 年费 | 免年费条件 |
                | --- | ---: | --- |
                | 普卡 | 100元 | 刷满6次 |
                | 金卡 | **200元** | |""")).isEqualTo("普卡：年费 100元，免年费条件 刷满6次\n金卡：年费 200元");
        assertThat(Markdown.plain("| Card | Fee |\n|---|---|\n| Gold | CNY 200 |"))
                .isEqualTo("Gold: CNY 200");
    }

    @Test
    void aLinkKeepsItsAddress() {
        assertThat(Markdown.plain("见[收费公示](https://bank.example/fees)。"))
                .isEqualTo("见收费公示（https://bank.example/fees）。");
        assertThat(Markdown.plain("See [fees](https://bank.example/fees)"))
                .isEqualTo("See fees (https://bank.example/fees)");
    }

    @Test
    void everythingElseStaysAsItWasWritten() {
        var words = "费用=2*3，<b>不是标记</b>，[脚本](javascript:alert) a_b_c # 井号";

        assertThat(Markdown.plain(words)).isEqualTo(words);
    }
}
