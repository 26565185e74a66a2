package io.jinqiao.collaboration.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.JointTeamId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;

/** The case is settled as far as the team goes; the summary stays on its page. */
public record JointTeamClosed(JointTeamId team, String number, Subject about, CustomerId customer, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "collaboration.team-closed";
    }

    @Override
    public Subject subject() {
        return Subject.of(team);
    }
}
