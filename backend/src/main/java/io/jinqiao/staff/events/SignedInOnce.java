package io.jinqiao.staff.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A member of staff signed in; {@code means} is by what, as the history of sign-ins says it. */
public record SignedInOnce(StaffId staff, String means, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "staff.signed-in";
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
