package io.jinqiao.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.compliance.Compliance.Speaker;
import io.jinqiao.compliance.Verdict;
import io.jinqiao.kernel.Language;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever is written, the gate answers: an error in it would hold every message back. */
class RuleSetTest {

    private static final RuleSet SHIPPED = RuleFile.shipped().compiled();

    @Property(tries = 2_000)
    void anyTextIsJudgedAndMarkedInsideItself(@ForAll("texts") String text) {
        for (var finding : judge(text).findings()) {
            assertThat(finding.from()).isBetween(0, text.length());
            assertThat(finding.to()).isBetween(finding.from(), text.length());
            assertThat(finding.words()).hasSize(finding.to() - finding.from());
        }
    }

    @Property(tries = 500)
    void nothingPutBetweenItsCharactersHidesAPromise(@ForAll("betweens") String between) {
        assertThat(judge(String.join(between, "这款", "保", "本", "保", "收", "益")).blocked())
                .as("“%s” between", between)
                .isTrue();
    }

    @Provide
    Arbitrary<String> texts() {
        var pieces = Arbitraries.of(
                "保本",
                "稳赚",
                "不",
                "非",
                "您说",
                "吗",
                "？",
                "，",
                "。",
                " ",
                "　",
                "\n",
                "6222",
                "021234567890128",
                "一三八",
                "x",
                "密码",
                "是",
                "123456",
                "http://",
                "a.top",
                "🏦",
                "\ud83c",
                "\u200b",
                "é",
                "①",
                "％",
                "guaranteed",
                "return",
                "…",
                "<sure>",
                "“",
                "”",
                "壹贰叁",
                "-",
                ".");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(40).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(200));
    }

    @Provide
    Arbitrary<String> betweens() {
        return Arbitraries.of(List.of("", " ", "  ", "·", "*", "_", "-", "\u200b", "　", "🏦", "，", "、", "*-*", "★"));
    }

    @Test
    void aVeryLongTextTakesNoTimeWorthNaming() {
        var began = System.nanoTime();
        for (var piece : List.of("不", "…", "保本", "6", "a", "a.", "密码", "您说", "，", "赚")) {
            judge(piece.repeat(4_000 / piece.length()));
        }
        assertThat(System.nanoTime() - began).isLessThan(5_000_000_000L);
    }

    private static Verdict judge(String text) {
        return SHIPPED.judge(new RuleSet.Question(text, Speaker.STAFF, Language.ZH, _ -> false));
    }
}
