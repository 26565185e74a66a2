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

/** The term of a sheet or of a measure has passed; {@code about} is {@code sheet} or {@code measure}. */
public record TermMissed(
        Subject subject,
        String about,
        UUID id,
        String unit,
        String words,
        Instant dueAt,
        List<StaffId> told,
        Actor by,
        Instant at)
        implements Notice {

    @Override
    public String kind() {
        return "assessment." + about + "-missed";
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }

    @Override
    public String topic() {
        return about + "-" + (about.equals("sheet") ? unit : id.toString());
    }

    @Override
    public Map<String, String> says() {
        return Map.of("words", words, "title", words, "unit", unit, about, id.toString(), "dueAt", dueAt.toString());
    }
}
