package io.jinqiao.collaboration.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.JointTeamId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;

/** Something was noted, decided or minuted on the shared page; its words stay there. */
public record JointTeamNoted(
        JointTeamId team, String number, Subject about, CustomerId customer, String entry, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "collaboration.team-noted";
    }

    @Override
    public Subject subject() {
        return Subject.of(team);
    }
}
