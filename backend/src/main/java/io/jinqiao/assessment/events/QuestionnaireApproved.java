package io.jinqiao.assessment.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A version of a questionnaire was approved. */
public record QuestionnaireApproved(Subject subject, String code, int version, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "assessment.questionnaire-approved";
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
