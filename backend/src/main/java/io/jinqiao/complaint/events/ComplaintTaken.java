package io.jinqiao.complaint.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Notice;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody handles it from now on, and is told where somebody else decided so. */
public record ComplaintTaken(
        ComplaintId complaint,
        String number,
        CustomerId customer,
        @Nullable String business,
        StaffId owner,
        Actor by,
        Instant at)
        implements Notice {

    @Override
    public String kind() {
        return "complaint.taken";
    }

    @Override
    public Subject subject() {
        return Subject.of(complaint);
    }

    @Override
    public List<StaffId> told() {
        return List.of(owner);
    }

    @Override
    public String topic() {
        return "owner";
    }

    @Override
    public Map<String, String> says() {
        return Map.of("number", number);
    }
}
