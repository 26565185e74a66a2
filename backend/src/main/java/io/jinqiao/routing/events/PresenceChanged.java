package io.jinqiao.routing.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody came, went, or turned to other work; by themselves, or by the system when their desk fell silent. */
public record PresenceChanged(StaffId staff, String presence, String before, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "routing.presence-changed";
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
