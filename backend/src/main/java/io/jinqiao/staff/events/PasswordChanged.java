package io.jinqiao.staff.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A password is another one now; {@code given} when an administrator set it and its owner must change it. */
public record PasswordChanged(StaffId staff, boolean given, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "staff.password-changed";
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
