package io.jinqiao.staff.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A team or a branch was added, or a team, branch or department has another name.
 *
 * @param what {@code team}, {@code branch} or {@code department}
 * @param code of the team or branch; of a department its Chinese name before
 * @param before null where it was added
 */
public record OrganisationChanged(
        String what, String code, @Nullable Bilingual before, Bilingual name, StaffId staff, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "staff.organisation-changed";
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
