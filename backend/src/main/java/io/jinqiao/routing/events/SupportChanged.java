package io.jinqiao.routing.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Notice;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A supervisor sent somebody to help with a queue, or called them back.
 *
 * @param name the queue's
 * @param until when it ends by itself; null when it was ended
 */
public record SupportChanged(
        StaffId staff,
        String skill,
        Bilingual name,
        @Nullable Instant until,
        Actor by,
        Instant at) implements Notice {

    @Override
    public String kind() {
        return until == null ? "routing.support-ended" : "routing.support-given";
    }

    @Override
    public Subject subject() {
        return Subject.of(staff);
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }

    @Override
    public String business() {
        return skill;
    }

    @Override
    public List<StaffId> told() {
        return List.of(staff);
    }

    @Override
    public String topic() {
        return "support:" + skill;
    }

    @Override
    public Map<String, String> says() {
        return until == null
                ? Map.of("zh", name.zh(), "en", name.en())
                : Map.of("zh", name.zh(), "en", name.en(), "dueAt", until.toString());
    }
}
