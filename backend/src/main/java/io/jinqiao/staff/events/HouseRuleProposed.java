package io.jinqiao.staff.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody wants another version of a rule of the house: of signing in, of posts, of duties. */
public record HouseRuleProposed(String rule, int version, StaffId staff, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "staff.rule-proposed";
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
