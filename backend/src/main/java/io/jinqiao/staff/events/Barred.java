package io.jinqiao.staff.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody may not sign in until this is taken back, or may again. */
public record Barred(StaffId staff, boolean barred, String reason, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return barred ? "staff.barred" : "staff.unbarred";
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
