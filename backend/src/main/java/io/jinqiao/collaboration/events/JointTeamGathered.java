package io.jinqiao.collaboration.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.JointTeamId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;

/** People of several departments were called together, or others joined them: these are all of them now. */
public record JointTeamGathered(
        JointTeamId team,
        String number,
        Subject about,
        CustomerId customer,
        List<StaffId> members,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "collaboration.team-gathered";
    }

    @Override
    public Subject subject() {
        return Subject.of(team);
    }
}
