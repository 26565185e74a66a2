package io.jinqiao.staff.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Area;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody has another post, team or branch now, or a post of theirs holds elsewhere. */
public record Moved(
        StaffId staff,
        List<String> postsBefore,
        List<String> posts,
        String team,
        String branch,
        Map<String, Area> areasBefore,
        Map<String, Area> areas,
        Actor by,
        Instant at)
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
