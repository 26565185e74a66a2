package io.jinqiao.editorial.internal;

import io.jinqiao.editorial.internal.Proposal.State;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.ProposalId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.knowledge.NewArticle;
import io.jinqiao.sla.ClockView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as the editing desk shows it.
 *
 * @param state DRAFT, IN_REVIEW, REFUSED, APPROVED, SCHEDULED, PUBLISHED or DROPPED
 * @param current the newest version of the article now; where it is not {@code base}, somebody else changed it meanwhile
 * @param publishAt when it comes, or came, into force
 * @param difference what it changes
 * @param meanwhile what changed in the article since {@code base}; null while it is up to date
 */
record ProposalView(
        ProposalId id,
        long version,
        int base,
        int current,
        String state,
        NewArticle content,
        String reason,
        List<String> evidence,
        StaffId proposer,
        Instant draftedAt,
        Instant changedAt,
        List<RoundView> rounds,
        @Nullable Instant publishAt,
        @Nullable StaffId publisher,
        @Nullable ArticleId article,
        @Nullable ClockView clock,
        Comparison difference,
        @Nullable Comparison meanwhile) {

    /** {@code change} is what this round changed against the one before it; empty for the first. */
    record RoundView(
            int number,
            StaffId submittedBy,
            Instant submittedAt,
            @Nullable Boolean approved,
            @Nullable StaffId reviewedBy,
            @Nullable Instant reviewedAt,
            String verdict,
            Comparison change) {

        static RoundView of(Round round, @Nullable Round before) {
            var verdict = round.verdict();
            return new RoundView(
                    round.number(),
                    round.submittedBy(),
                    round.submittedAt(),
                    verdict == null ? null : verdict.approved(),
                    verdict == null ? null : verdict.by(),
                    verdict == null ? null : verdict.at(),
                    verdict == null ? "" : verdict.reason(),
                    before == null ? new Comparison(List.of()) : Comparison.of(before.content(), round.content()));
        }
    }

    static String code(State state) {
        return switch (state) {
            case State.Drafting _ -> "DRAFT";
            case State.InReview _ -> "IN_REVIEW";
            case State.TurnedDown _ -> "REFUSED";
            case State.Approved _ -> "APPROVED";
            case State.Scheduled _ -> "SCHEDULED";
            case State.Published _ -> "PUBLISHED";
            case State.Dropped _ -> "DROPPED";
        };
    }

    static @Nullable Instant publishAt(State state) {
        return switch (state) {
            case State.Scheduled scheduled -> scheduled.at();
            case State.Published published -> published.at();
            case State.Drafting _, State.InReview _, State.TurnedDown _, State.Approved _, State.Dropped _ -> null;
        };
    }

    static @Nullable StaffId publisher(State state) {
        return switch (state) {
            case State.Scheduled scheduled -> scheduled.by();
            case State.Published published -> published.by();
            case State.Drafting _, State.InReview _, State.TurnedDown _, State.Approved _, State.Dropped _ -> null;
        };
    }
}
