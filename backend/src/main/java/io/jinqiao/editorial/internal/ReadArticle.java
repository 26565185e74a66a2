package io.jinqiao.editorial.internal;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.ProposalId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.knowledge.Editions;
import io.jinqiao.knowledge.NewArticle;
import io.jinqiao.knowledge.VersionView;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the life of an article: its versions, where it is used, how much it helps, what is proposed. */
@Component
class ReadArticle {

    private static final Duration USED = Duration.ofDays(30);

    private final Editions editions;
    private final UsageRepository usage;
    private final ProposalRepository proposals;
    private final Clock clock;

    ReadArticle(Editions editions, UsageRepository usage, ProposalRepository proposals, Clock clock) {
        this.editions = editions;
        this.usage = usage;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** {@code used} counts the last 30 days; {@code open} are proposals on their way. */
    record Life(ArticleId id, List<VersionView> versions, UsageRepository.Figures used, List<ProposalId> open) {}

    /** A version whole; {@code life} says when it was in force. */
    record Edition(VersionView life, NewArticle content) {}

    Life life(ArticleId id) {
        var versions = editions.versions(id);
        var code = editions.content(id, versions.getLast().version()).code();
        return new Life(
                id,
                versions,
                usage.figures(id, clock.instant().minus(USED)),
                proposals.ofCode(code).stream()
                        .filter(Proposal::open)
                        .map(Proposal::id)
                        .toList());
    }

    /** A version by its number, or the one in force at a moment, or the newest. */
    Edition edition(ArticleId id, @Nullable Integer version, @Nullable Instant asOf) {
        var life = life(editions.versions(id), version, asOf);
        return new Edition(life, editions.content(id, life.version()));
    }

    Comparison difference(ArticleId id, int from, int to) {
        return Comparison.of(from == 0 ? null : editions.content(id, from), editions.content(id, to));
    }

    private static VersionView life(List<VersionView> versions, @Nullable Integer version, @Nullable Instant asOf) {
        if (version == null && asOf == null) {
            return versions.getLast();
        }
        return versions.stream()
                .filter(each -> asOf == null ? version != null && each.version() == version : each.inForceAt(asOf))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("editorial.not-in-force-then", "Nothing was in force then"));
    }
}
