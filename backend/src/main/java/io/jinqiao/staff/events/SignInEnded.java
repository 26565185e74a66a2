package io.jinqiao.staff.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A sign-in ended other than by signing out: {@code why} is one of the ends, {@code reason} what somebody who ended it said. */
public record SignInEnded(StaffId staff, String why, String reason, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "staff.sign-in-ended";
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
