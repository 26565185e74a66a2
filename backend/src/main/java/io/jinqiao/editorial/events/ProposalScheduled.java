package io.jinqiao.editorial.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.ProposalId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An approved proposal will come into force at its moment. */
public record ProposalScheduled(
        ProposalId proposal, String code, Instant effectiveFrom, String business, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "editorial.proposal-scheduled";
    }

    @Override
    public Subject subject() {
        return Subject.of(proposal);
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
