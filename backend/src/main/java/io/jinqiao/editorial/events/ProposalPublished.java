package io.jinqiao.editorial.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.ProposalId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A proposal is in force, as this version of the article. */
public record ProposalPublished(
        ProposalId proposal,
        ArticleId article,
        String code,
        int version,
        boolean inTime,
        String business,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "editorial.proposal-published";
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
