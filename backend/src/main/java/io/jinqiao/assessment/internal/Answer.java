package io.jinqiao.assessment.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Words;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a team says to a question.
 *
 * @param figure of at most 15 digits, 4 of them behind the point; null except for a figure
 * @param remark why it falls short or does not apply, or what else there is to say; may be empty
 * @param proofs where what shows it is found: numbers of documents, tickets, records; at most 10
 */
record Answer(String question, Verdict verdict, @Nullable BigDecimal figure, String remark, List<String> proofs) {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_PROOF = 200;
    private static final int MOST_PROOFS = 10;
    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 4;

    enum Verdict {
        YES,
        PARTLY,
        NO,
        FIGURE,
        NOT_APPLICABLE
    }

    /** Refuses with {@code assessment.bad-figure}, {@code assessment.too-many-proofs} and as words do. */
    Answer {
        if (figure != null && (figure.scale() > MOST_DECIMALS || figure.precision() - figure.scale() > MOST_DIGITS)) {
            throw Refused.invalid("assessment.bad-figure", "At most 15 digits and 4 decimals");
        }
        remark = Words.optional(remark, LONGEST);
        proofs = proofs.stream()
                .map(proof -> Words.required(proof, LONGEST_PROOF))
                .distinct()
                .toList();
        if (proofs.size() > MOST_PROOFS) {
            throw Refused.invalid("assessment.too-many-proofs", "At most 10");
        }
    }
}
