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

/** A version of a policy came into force; {@code told} are those it is for, who must acknowledge it by {@code dueAt}. */
public record PolicyInForce(
        Subject subject,
        String code,
        int version,
        String title,
        Instant dueAt,
        List<StaffId> told,
        Actor by,
        Instant at)
        implements Notice {

    @Override
    public String kind() {
        return "policy.in-force";
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
        return Map.of("title", title, "version", String.valueOf(version), "code", code, "dueAt", dueAt.toString());
    }
}
