package io.jinqiao.staff.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A member of staff came through single sign-on for the first time and is known by it from now on, or no longer is. */
public record SsoLinked(StaffId staff, boolean there, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return there ? "staff.sso-linked" : "staff.sso-unlinked";
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
