package io.jinqiao.staff.events;

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

/** A token of a service account ends soon, and who answers for it must know while another can still be given. */
public record ServiceTokenEnding(
        StaffId account, UUID token, String name, Instant endsAt, List<StaffId> told, Actor by, Instant at)
        implements Notice {

    public ServiceTokenEnding {
        told = List.copyOf(told);
    }

    @Override
    public String kind() {
        return "staff.service-token-ending";
    }

    @Override
    public Subject subject() {
        return Subject.of(account);
    }

    @Override
    public String topic() {
        return token.toString();
    }

    @Override
    public Map<String, String> says() {
        return Map.of("name", name, "dueAt", endsAt.toString());
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
