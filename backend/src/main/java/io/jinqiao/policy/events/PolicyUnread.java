package io.jinqiao.policy.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Notice;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The term to acknowledge a policy has passed; {@code told} are those who have not. */
public record PolicyUnread(
        Subject subject, String code, int version, String title, List<StaffId> told, Actor by, Instant at)
        implements Notice {

    @Override
    public String kind() {
        return "policy.unread";
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }

    @Override
    public String topic() {
        return "acknowledgement";
    }

    @Override
    public Map<String, String> says() {
        return Map.of("title", title, "version", String.valueOf(version), "code", code);
    }
}
