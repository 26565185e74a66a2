package io.jinqiao.staff.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A second factor ({@code totp}) or a {@code passkey} was set up, or is no more. */
public record SecondFactorChanged(StaffId staff, String factor, boolean there, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return there ? "staff.factor-added" : "staff.factor-removed";
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
