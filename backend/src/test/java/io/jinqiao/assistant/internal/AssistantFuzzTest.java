package io.jinqiao.assistant.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.testing.fuzz.Bounded;
import io.jinqiao.testing.fuzz.Fuzz;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** What goes to a language model and what it writes back. */
@AddLifecycleHook(Bounded.class)
class AssistantFuzzTest {

    private static final Lexicon LEXICON = Lexicon.load();

    @Property(seed = Fuzz.SEED)
    void whatWasMaskedComesBackAndNothingElseIsMadeOfIt(@ForAll("texts") String words) {
        var masking = new Masking(List.of("王芳", "($1"));
        var masked = masking.mask(words);
        assertThat(masked).doesNotContain("王芳");
        assertThat(masking.restore(masked)).hasValue(words);
    }

    @Property(seed = Fuzz.SEED)
    void whateverAModelWritesIsRestoredOrPassedOver(@ForAll("texts") String answer) {
        var masking = new Masking(List.of("王芳"));
        assertThat(masking.mask("王芳的卡6222021234567890128")).isNotNull();
        assertThat(masking.restore(answer)).isNotNull();
    }

    @Property(seed = Fuzz.SEED)
    void foldedWordsRememberWhereTheyStood(@ForAll("texts") String words) {
        var folded = Folded.of(words);
        assertThat(folded.original()).isEqualTo(words);
        assertThat(folded.text()).isNotNull();
    }

    @Property(seed = Fuzz.SEED)
    void everyMessageIsHeard(@ForAll("texts") String words) {
        assertThat(LEXICON.hear(words).triggers()).doesNotContainNull();
        assertThat(new Likeness().of(words, words)).isBetween(0.0, 1.0);
    }

    @Provide
    Arbitrary<String> texts() {
        return Fuzz.texts(
                4_000,
                "身份证" + "\u0301".repeat(3_900), // took 40 s before
                "[[P1]]先".repeat(500),
                "请问麻烦帮我谢谢吧啊 I AM SO ANGRY WITH YOU!!!",
                "王芳的手机13800138000和卡6222 0212 3456 7890 128",
                "[[P1]]先生您好，[[P2]]，[[P999]] $1 \\1",
                "身份证11010519491231002X 邮箱a.b@c.cn");
    }
}
