package io.jinqiao.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.assessment.internal.Answer.Verdict;
import io.jinqiao.assessment.internal.Question.Kind;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Refused;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private static final Bilingual WORDS = new Bilingual("问", "Asked");
    private static final Bilingual NOTHING = new Bilingual("", "");

    @Property
    void aFigureFallsShortExactlyOutsideItsBounds(
            @ForAll @IntRange(min = -1000, max = 1000) int figure,
            @ForAll @IntRange(min = -1000, max = 1000) int one,
            @ForAll @IntRange(min = -1000, max = 1000) int other) {
        var least = Math.min(one, other);
        var most = Math.max(one, other);
        var question = new Question(
                "figure",
                WORDS,
                "某规第一条",
                Kind.FIGURE,
                NOTHING,
                "%",
                BigDecimal.valueOf(least),
                BigDecimal.valueOf(most));
        assertThat(question.fallsShort(answer(Verdict.FIGURE, BigDecimal.valueOf(figure), "")))
                .isEqualTo(figure < least || figure > most);
    }

    @Test
    void boundsAreComparedByValueNotByDigits() {
        var question = figure(new BigDecimal("100"), null);
        assertThat(question.fallsShort(answer(Verdict.FIGURE, new BigDecimal("100.00"), "")))
                .isFalse();
        assertThat(question.fallsShort(answer(Verdict.FIGURE, new BigDecimal("99.99"), "")))
                .isTrue();
    }

    @Test
    void partlyFallsShortAndIsOnlyAnsweredWhereItMayBe() {
        assertThat(question(Kind.YES_PARTLY_NO, NOTHING).fallsShort(answer(Verdict.PARTLY, null, "还有两家")))
                .isTrue();
        refuses("assessment.bad-answer", question(Kind.YES_NO, NOTHING), answer(Verdict.PARTLY, null, "还有两家"));
        refuses("assessment.bad-answer", figure(null, null), answer(Verdict.YES, null, ""));
        refuses("assessment.bad-answer", figure(null, null), answer(Verdict.FIGURE, null, ""));
        refuses("assessment.bad-answer", question(Kind.YES_NO, NOTHING), answer(Verdict.YES, BigDecimal.ONE, ""));
    }

    @Test
    void whatFallsShortOrDoesNotApplyIsExplained() {
        var question = question(Kind.YES_NO, NOTHING);
        refuses("assessment.say-why", question, answer(Verdict.NO, null, ""));
        refuses("assessment.say-why", question, answer(Verdict.NOT_APPLICABLE, null, " "));
        refuses("assessment.say-why", figure(BigDecimal.TEN, null), answer(Verdict.FIGURE, BigDecimal.ONE, ""));
        question.require(answer(Verdict.NOT_APPLICABLE, null, "没有此类业务"));
    }

    @Test
    void aYesIsShownWhereTheQuestionAsksForIt() {
        var question = question(Kind.YES_NO, WORDS);
        refuses("assessment.proof-missing", question, answer(Verdict.YES, null, ""));
        question.require(new Answer("asked", Verdict.YES, null, "", List.of("金桥制度〔2026〕1号")));
        question.require(answer(Verdict.NO, null, "还没有"));
    }

    @Test
    void onlyAFigureHasBounds() {
        assertThatThrownBy(() -> new Question("asked", WORDS, "某规", Kind.YES_NO, NOTHING, "", BigDecimal.ONE, null))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("assessment.bad-bounds"));
    }

    private static void refuses(String code, Question question, Answer answer) {
        assertThatThrownBy(() -> question.require(answer))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static Question question(Kind kind, Bilingual proof) {
        return new Question("asked", WORDS, "某规第一条", kind, proof, "", null, null);
    }

    private static Question figure(@Nullable BigDecimal least, @Nullable BigDecimal most) {
        return new Question("asked", WORDS, "某规第一条", Kind.FIGURE, NOTHING, "%", least, most);
    }

    private static Answer answer(Verdict verdict, @Nullable BigDecimal figure, String remark) {
        return new Answer("asked", verdict, figure, remark, List.of());
    }
}
