package io.jinqiao.editorial.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.ProposalId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A scheduled proposal did not come into force, because its article changed meanwhile; its proposer looks again. */
public record ProposalHeldUp(ProposalId proposal, String code, String business, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "editorial.proposal-held-up";
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
