package io.jinqiao.complaint.events;

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

/** Other words for a letter, or another limit of a post, were proposed; {@code told} are those who decide. */
public record SettingProposed(UUID change, String what, String reason, List<StaffId> told, Actor by, Instant at)
        implements Notice {

    @Override
    public String kind() {
        return "complaint.setting-proposed";
    }

    @Override
    public Subject subject() {
        return new Subject("complaint-setting", change);
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }

    @Override
    public String topic() {
        return "setting";
    }

    @Override
    public Map<String, String> says() {
        return Map.of("what", what);
    }
}
