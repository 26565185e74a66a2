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

/** A second person decided on a proposed setting; whoever proposed it is told. */
public record SettingDecided(
        UUID change, String what, boolean approved, String remark, StaffId proposer, Actor by, Instant at)
        implements Notice {

    @Override
    public String kind() {
        return "complaint.setting-decided";
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
    public List<StaffId> told() {
        return List.of(proposer);
    }

    @Override
    public String topic() {
        return "setting";
    }

    @Override
    public Map<String, String> says() {
        return Map.of("what", what, "approved", String.valueOf(approved));
    }
}
