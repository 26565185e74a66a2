package io.jinqiao.assessment.internal;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Words;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One question of a questionnaire.
 *
 * @param source the rule it comes from, with its article
 * @param proof what must be shown for a yes; empty where nothing need be
 * @param unit of a figure, for example {@code %}; empty for other kinds
 * @param least what a figure must reach; null without such a bound
 * @param most what a figure must not exceed; null without such a bound
 */
record Question(
        String code,
        Bilingual text,
        String source,
        Kind kind,
        Bilingual proof,
        String unit,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most) {

    private static final int LONGEST = 500;
    private static final int LONGEST_UNIT = 20;

    enum Kind {
        YES_NO,
        YES_PARTLY_NO,
        FIGURE
    }

    /** Refuses with {@code assessment.bad-code}, {@code assessment.bad-bounds} and as words do. */
    Question {
        Questionnaire.code(code);
        text = new Bilingual(Words.required(text.zh(), LONGEST), Words.required(text.en(), LONGEST));
        source = Words.required(source, LONGEST);
        proof = new Bilingual(Words.optional(proof.zh(), LONGEST), Words.optional(proof.en(), LONGEST));
        unit = Words.optional(unit, LONGEST_UNIT);
        var bounded = least != null || most != null;
        if ((bounded && kind != Kind.FIGURE) || (least != null && most != null && least.compareTo(most) > 0)) {
            throw Refused.invalid("assessment.bad-bounds", "Only a figure has bounds, the least not above the most");
        }
    }

    boolean asksForProof() {
        return !proof.zh().isEmpty() || !proof.en().isEmpty();
    }

    /**
     * Whether this can be an answer: {@code assessment.bad-answer} when it is of another kind, {@code assessment.say-why} when what
     * falls short or does not apply is not explained, {@code assessment.proof-missing} when nothing is shown for a yes.
     */
    void require(Answer answer) {
        if (!allows(answer.verdict()) || (answer.figure() != null) != (answer.verdict() == Answer.Verdict.FIGURE)) {
            throw Refused.invalid("assessment.bad-answer", "The question asks for another kind of answer");
        }
        var good = answer.verdict() != Answer.Verdict.NOT_APPLICABLE && !fallsShort(answer);
        if (!good && answer.remark().isEmpty()) {
            throw Refused.invalid("assessment.say-why", "What falls short or does not apply is explained");
        }
        if (good && asksForProof() && answer.proofs().isEmpty()) {
            throw Refused.invalid("assessment.proof-missing", "The question asks for something that shows it");
        }
    }

    private boolean allows(Answer.Verdict verdict) {
        return switch (verdict) {
            case NOT_APPLICABLE -> true;
            case YES, NO -> kind != Kind.FIGURE;
            case PARTLY -> kind == Kind.YES_PARTLY_NO;
            case FIGURE -> kind == Kind.FIGURE;
        };
    }

    /** No, partly, or a figure outside its bounds; the bounds themselves are good. */
    boolean fallsShort(Answer answer) {
        var figure = answer.figure();
        return switch (answer.verdict()) {
            case NO, PARTLY -> true;
            case YES, NOT_APPLICABLE -> false;
            case FIGURE ->
                figure != null
                        && ((least != null && figure.compareTo(least) < 0)
                                || (most != null && figure.compareTo(most) > 0));
        };
    }
}
