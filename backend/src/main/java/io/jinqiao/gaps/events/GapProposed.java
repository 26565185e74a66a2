package io.jinqiao.gaps.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.ProposalId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An article for it went before compliance. */
public record GapProposed(UUID gap, String title, ProposalId proposal, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "gaps.proposed";
    }

    @Override
    public Subject subject() {
        return new Subject("gap", gap);
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
