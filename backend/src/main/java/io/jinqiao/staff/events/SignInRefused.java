package io.jinqiao.staff.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody tried to sign in as this member of staff and was refused. */
public record SignInRefused(StaffId staff, boolean locked, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "staff.sign-in-refused";
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
