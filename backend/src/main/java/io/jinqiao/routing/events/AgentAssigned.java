package io.jinqiao.routing.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The match was made: to whom, why, and who else was in question. */
public record AgentAssigned(
        ConversationId conversation,
        CustomerId customer,
        StaffId to,
        String skill,
        int priority,
        long waitedSeconds,
        List<String> reasons,
        List<Candidate> candidates,
        Actor by,
        Instant at)
        implements Fact {

    /** Somebody who could have had it, and how well they fitted. */
    public record Candidate(StaffId staff, int score) {}

    @Override
    public String kind() {
        return "routing.assigned";
    }

    @Override
    public Subject subject() {
        return Subject.of(conversation);
    }

    @Override
    public @Nullable String business() {
        return skill.equals("general") ? null : skill;
    }
}
