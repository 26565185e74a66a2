package io.jinqiao.editorial.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.ProposalId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Compliance said yes or no to a round of a proposal; a no has its reason. */
public record ProposalReviewed(
        ProposalId proposal,
        String code,
        int round,
        boolean approved,
        String reason,
        String business,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "editorial.proposal-reviewed";
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
