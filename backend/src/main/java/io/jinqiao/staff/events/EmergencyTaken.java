package io.jinqiao.staff.events;

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

/** Somebody took a permission that is not theirs, in an emergency, for minutes; those are told who watch over permissions. */
public record EmergencyTaken(
        StaffId staff,
        UUID emergency,
        String permission,
        String reason,
        Instant until,
        Bilingual name,
        List<StaffId> told,
        Actor by,
        Instant at)
        implements Notice {

    @Override
    public String kind() {
        return "staff.emergency-taken";
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
    public String topic() {
        return "emergency:" + emergency;
    }

    @Override
    public Map<String, String> says() {
        return Map.of("zh", name.zh(), "en", name.en(), "permission", permission);
    }
}
