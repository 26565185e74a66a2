package io.jinqiao.editorial.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.ProposalId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A proposal lies before compliance; {@code content} is the hash of what is proposed. */
public record ProposalSubmitted(
        ProposalId proposal,
        String code,
        int round,
        String content,
        Instant dueAt,
        String business,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "editorial.proposal-submitted";
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
