package io.jinqiao.routing.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.routing.events.AgentAssigned.Candidate;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Work beside conversations was given out: to whom, why, and who else was in question. */
public record WorkGiven(
        Subject subject,
        CustomerId customer,
        @Nullable String business,
        StaffId to,
        String team,
        List<String> reasons,
        List<Candidate> candidates,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "routing.work-given";
    }
}
