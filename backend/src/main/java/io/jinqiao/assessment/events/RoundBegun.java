package io.jinqiao.assessment.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A round of self-assessment began, by this version of a questionnaire, over a period. */
public record RoundBegun(
        Subject subject,
        String title,
        String code,
        int version,
        LocalDate from,
        LocalDate to,
        Instant dueAt,
        List<String> units,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "assessment.round-begun";
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
