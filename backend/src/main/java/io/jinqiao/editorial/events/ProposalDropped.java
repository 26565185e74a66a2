package io.jinqiao.editorial.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.ProposalId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A proposal was given up before it came into force. */
public record ProposalDropped(ProposalId proposal, String code, String reason, String business, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "editorial.proposal-dropped";
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
