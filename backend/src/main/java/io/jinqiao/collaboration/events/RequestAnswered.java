package io.jinqiao.collaboration.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Notice;
import io.jinqiao.kernel.RequestId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer is there; {@code system} names the connector that gave it, null for a person. */
public record RequestAnswered(
        RequestId request,
        String number,
        Subject about,
        CustomerId customer,
        @Nullable String business,
        String department,
        String type,
        Bilingual name,
        StaffId asker,
        @Nullable String system,
        Actor by,
        Instant at)
        implements Notice {

    @Override
    public String kind() {
        return "collaboration.answered";
    }

    @Override
    public Subject subject() {
        return Subject.of(request);
    }

    @Override
    public List<StaffId> told() {
        return List.of(asker);
    }

    @Override
    public String topic() {
        return "answer";
    }

    @Override
    public Map<String, String> says() {
        return Map.of("number", number, "zh", name.zh(), "en", name.en(), "about", about.toString());
    }
}
