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

/** A second person confirmed that a measure is done, or did not. */
public record MeasureDecided(
        Subject subject,
        UUID measure,
        String words,
        boolean confirmed,
        boolean findingClosed,
        List<StaffId> told,
        Actor by,
        Instant at)
        implements Notice {

    @Override
    public String kind() {
        return confirmed ? "assessment.measure-confirmed" : "assessment.measure-sent-back";
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
        return Map.of("words", words, "measure", measure.toString());
    }
}
