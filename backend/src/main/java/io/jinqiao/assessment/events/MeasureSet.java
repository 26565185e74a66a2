package io.jinqiao.assessment.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Notice;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A measure was laid on somebody by a day, or moved to another person or day for a reason. */
public record MeasureSet(
        Subject subject,
        UUID measure,
        UUID finding,
        String words,
        StaffId owner,
        Instant dueAt,
        String why,
        List<StaffId> told,
        Actor by,
        Instant at)
        implements Notice {

    @Override
    public String kind() {
        return "assessment.measure-set";
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }

    @Override
    public String topic() {
        return "measure-" + measure;
    }

    @Override
    public Map<String, String> says() {
        return Map.of("words", words, "measure", measure.toString(), "dueAt", dueAt.toString());
    }
}
