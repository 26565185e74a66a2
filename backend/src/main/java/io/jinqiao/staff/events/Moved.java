package io.jinqiao.staff.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody has another post or team now. */
public record Moved(StaffId staff, List<String> postsBefore, List<String> posts, String team, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "staff.rights-changed";
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
