package io.jinqiao.watch.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Notice;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Nobody took an alarm in time, so these are told. */
public record AlarmEscalated(
        UUID alarm,
        String measure,
        String queue,
        Bilingual name,
        Instant raisedAt,
        List<StaffId> people,
        Actor by,
        Instant at)
        implements Notice {

    @Override
    public String kind() {
        return "watch.alarm-escalated";
    }

    @Override
    public Subject subject() {
        return new Subject("alarm", alarm);
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }

    @Override
    public @Nullable String business() {
        return queue.isEmpty() || queue.equals("general") ? null : queue;
    }

    @Override
    public List<StaffId> told() {
        return people;
    }

    @Override
    public String topic() {
        return "alarm";
    }

    @Override
    public Map<String, String> says() {
        return Map.of("measure", measure, "queue", queue, "zh", name.zh(), "en", name.en());
    }
}
