package io.jinqiao.staff.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody can do something else now, or as well or less well as before, or until another day.
 *
 * @param before each as {@code card=4}, or {@code fund=3@2027-06-30} where it ends with a certificate
 */
public record SkillsChanged(StaffId staff, List<String> before, List<String> skills, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "staff.skills-changed";
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
