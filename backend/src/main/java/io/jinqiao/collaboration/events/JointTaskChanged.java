package io.jinqiao.collaboration.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.JointTeamId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody has to do something by a day, or has done it. */
public record JointTaskChanged(
        JointTeamId team,
        String number,
        Subject about,
        CustomerId customer,
        UUID task,
        StaffId owner,
        LocalDate dueOn,
        boolean done,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "collaboration.team-task";
    }

    @Override
    public Subject subject() {
        return Subject.of(team);
    }
}
