package io.jinqiao.staff.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody else looked afterwards at what was done in an emergency. */
public record EmergencyReviewed(StaffId staff, UUID emergency, boolean justified, String finding, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "staff.emergency-reviewed";
    }

    @Override
    public Subject subject() {
        return Subject.of(staff);
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
