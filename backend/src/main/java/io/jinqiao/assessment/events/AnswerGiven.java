package io.jinqiao.assessment.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question was answered, or answered otherwise than before. */
public record AnswerGiven(
        Subject subject,
        String unit,
        String question,
        String verdict,
        @Nullable BigDecimal figure,
        String remark,
        List<String> proofs,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "assessment.answered";
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
