package io.jinqiao.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.compliance.Compliance.Speaker;
import io.jinqiao.compliance.Verdict;
import io.jinqiao.compliance.Verdict.Finding;
import io.jinqiao.compliance.Verdict.Outcome;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Halves;
import io.jinqiao.kernel.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a sentence is like, where no phrase stands in it. */
class LikenessTest {

    private static final String CODE = "likeness.forbidden";

    private static final Examples FEW = new Examples(
            List.of("这笔钱到年底准能翻个跟头", "年底您这笔钱准能翻个跟头", "到年底这笔钱准翻"), List.of("这笔钱年底到期，自动转存", "年底前请更新您的证件", "您这笔钱已经到账"));

    @Test
    void aSentenceLikeForbiddenOnesIsHeardAndOneLikeOthersIsNot() {
        var likeness = Likeness.learn(FEW);
        assertThat(likeness.of("您这笔钱年底准能翻个跟头")).isGreaterThan(0.4);
        assertThat(likeness.of("您这笔钱年底到期")).isNegative();
    }

    @Test
    void ofSeveralSentencesTheOneThatIsMostLikeIsMarked() {
        var text = "您好。到年底这笔钱准能翻个跟头！请更新您的证件";
        assertThat(Likeness.learn(FEW).in(text))
                .hasValueSatisfying(found ->
                        assertThat(text.substring(found.from(), found.to())).isEqualTo("到年底这笔钱准能翻个跟头"));
    }

    @Test
    void theMarkAtTheEndMakesNoDifference() {
        var likeness = Likeness.learn(FEW);
        var plain = likeness.in("这笔钱到年底准能翻个跟头").orElseThrow().likeness();
        assertThat(likeness.in("这笔钱到年底准能翻个跟头。").orElseThrow().likeness()).isEqualTo(plain);
    }

    @Test
    void theSameExamplesMakeTheSameWeights() {
        var words = "这笔钱准能翻个跟头";
        assertThat(Likeness.learn(FEW).of(words)).isEqualTo(Likeness.learn(FEW).of(words));
    }

    @Test
    void nothingIsLearntFromTheHalfThatFiguresAreTakenFrom() {
        var shipped = Examples.shipped();
        assertThat(shipped.forbidden()).isNotEmpty().noneMatch(Halves::heldOut);
        assertThat(shipped.fine()).isNotEmpty().noneMatch(Halves::heldOut);
    }

    @Test
    void itAsksAPersonAndNotesAtAMachineWhatNoPhraseKnows() {
        var words = "年终的时候这笔款子准保叫您笑得合不拢嘴";
        var taught = set(rule(List.of(words), List.of()));
        assertThat(judge(taught, words, Speaker.STAFF).outcome()).isEqualTo(Outcome.ASK);
        assertThat(judge(taught, words, Speaker.MACHINE).outcome()).isEqualTo(Outcome.NOTE);
    }

    @Test
    void whatAnInstitutionSaysMayBeSaidIsAskedNoMore() {
        var words = "年终的时候这笔款子准保叫您笑得合不拢嘴";
        var taught = set(rule(List.of(words), List.of()));
        var taughtBetter = set(rule(List.of(), List.of(words)));
        assertThat(judge(taught, words, Speaker.STAFF).findings()).isNotEmpty();
        assertThat(judge(taughtBetter, words, Speaker.STAFF).findings()).isEmpty();
    }

    @Test
    void itIsSilentWhereAnotherRuleStops() {
        var words = "这款产品保本保收益，您放心买";
        assertThat(RuleFile.shipped()
                        .compiled()
                        .judge(question(words, Speaker.STAFF))
                        .findings())
                .extracting(Finding::rule)
                .contains("promise.yield")
                .doesNotContain(CODE);
    }

    @Test
    void ofWhatABankPublishesHardlyAnythingIsAskedAbout() {
        var shipped = RuleFile.shipped().compiled();
        var ordinary = Examples.lines("ordinary.txt").filter(Halves::heldOut).toList();
        var asked = ordinary.stream()
                .filter(words -> judge(shipped, words, Speaker.STAFF).findings().stream()
                        .anyMatch(finding -> finding.rule().equals(CODE)))
                .count();
        assertThat(asked).isLessThan(ordinary.size() / 100);
    }

    private static RuleSet set(GateRule rule) {
        return new RuleSet(List.of(rule), Map.of());
    }

    private static GateRule rule(List<String> says, List<String> not) {
        return new GateRule(
                CODE,
                1,
                GateRule.Kind.LIKENESS,
                new Bilingual("像", "like"),
                Map.of(Speaker.STAFF, Outcome.ASK, Speaker.MACHINE, Outcome.NOTE),
                says,
                not,
                List.of(),
                true,
                true,
                new Bilingual("", ""),
                "test",
                false);
    }

    private static Verdict judge(RuleSet set, String words, Speaker speaker) {
        return set.judge(question(words, speaker));
    }

    private static RuleSet.Question question(String words, Speaker speaker) {
        return new RuleSet.Question(words, speaker, Language.ZH, _ -> false);
    }
}
