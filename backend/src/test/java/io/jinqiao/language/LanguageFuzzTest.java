package io.jinqiao.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.testing.fuzz.Bounded;
import io.jinqiao.testing.fuzz.Fuzz;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

@AddLifecycleHook(Bounded.class)
class LanguageFuzzTest {

    /** Of a message; articles are longer. */
    private static final int LONGEST = 4_000;

    @Property(seed = Fuzz.SEED)
    void markdownBecomesWords(@ForAll("texts") String text) {
        assertThat(Markdown.plain(text)).isNotNull();
    }

    @Property(seed = Fuzz.SEED)
    void everyTextHasALanguageAndWordsInsideIt(@ForAll("texts") String text) {
        assertThat(Languages.of(text)).isNotNull();
        assertThat(Texts.fold(text)).isNotNull();
        assertThat(Texts.cut(text)).allSatisfy(word -> assertThat(word.offset()).isNotNegative());
    }

    @Property(seed = Fuzz.SEED)
    void namesAndNumbersAreTakenOut(@ForAll("texts") String text) {
        assertThat(Nameless.words(text, List.of("王芳", "(.*"))).doesNotContainPattern("[0-9]{5}");
    }

    @Provide
    Arbitrary<String> texts() {
        return Fuzz.texts(
                LONGEST,
                "# 标题\n\n- **先挂失**，再[补卡](https://bank.example/a)\n| 列 | 列 |\n|---|:-:|\n| a | b |\n",
                "x".repeat(3_900),
                "我叫王芳，手机１３８００１３８０００，邮箱wang.fang@example.com，卡6222 0212 3456 7890 128",
                "My name is Wang Fang, please see www.bank.example/a?b=c",
                "繁體中文的問題，請問帳戶餘額");
    }
}
