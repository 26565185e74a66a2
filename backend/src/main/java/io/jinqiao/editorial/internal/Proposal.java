package io.jinqiao.editorial.internal;

import io.jinqiao.editorial.internal.Round.Verdict;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.ProposalId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.knowledge.NewArticle;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A proposal at one moment. Every change returns the next one.
 *
 * @param version counts changes, so that two writers cannot overwrite each other
 * @param base the version of the article that it changes, 0 for a new article
 * @param rounds what was put before compliance so far, oldest first
 */
record Proposal(
        ProposalId id,
        long version,
        int base,
        NewArticle content,
        String reason,
        List<String> evidence,
        StaffId proposer,
        Instant draftedAt,
        Instant changedAt,
        State state,
        List<Round> rounds,
        @Nullable Promise promise) {

    /** The time in which a proposal should be in force (KN5). */
    record Promise(ClockId clock, Instant dueAt) {}

    sealed interface State {
        /** Being written; may be unfinished. */
        record Drafting() implements State {}

        /** Before compliance. */
        record InReview() implements State {}

        /** Compliance said no; the proposer corrects it or gives it up. */
        record TurnedDown() implements State {}

        record Approved(StaffId by) implements State {}

        /** Comes into force by itself at this moment. */
        record Scheduled(StaffId approvedBy, StaffId by, Instant at) implements State {}

        record Published(StaffId approvedBy, StaffId by, Instant at, ArticleId article, int version) implements State {}

        /** Given up. */
        record Dropped() implements State {}
    }

    static Proposal draft(NewArticle content, int base, String reason, List<String> evidence, StaffId by, Instant now) {
        return new Proposal(
                ProposalId.next(),
                0,
                base,
                content,
                reason,
                evidence,
                by,
                now,
                now,
                new State.Drafting(),
                List.of(),
                null);
    }

    /** The proposer goes on writing; only before the review and after a no. */
    Proposal rewritten(NewArticle next, int nextBase, String why, StaffId by, Instant now) {
        own(by);
        writable();
        if (!next.code().equals(content.code())) {
            throw Refused.conflict("editorial.other-article", "A proposal stays with its article");
        }
        return new Proposal(
                id, version, nextBase, next, why, evidence, proposer, draftedAt, now, state, rounds, promise);
    }

    /** {@code current} is the version in force or last in force, 0 for none; it must be the one that is changed. */
    Proposal submitted(StaffId by, int current, Instant now) {
        own(by);
        writable();
        upToDate(current);
        var round = new Round(rounds.size() + 1, base, content, by, now, null);
        return with(
                new State.InReview(),
                Stream.concat(rounds.stream(), Stream.of(round)).toList(),
                now);
    }

    /** Whoever proposed it may not review it: two persons, always (CM4). */
    Proposal reviewed(StaffId by, boolean approved, String why, Instant now) {
        if (by.equals(proposer)) {
            throw Refused.forbidden("editorial.own-proposal", "Somebody else reviews what you propose");
        }
        if (!(state instanceof State.InReview)) {
            throw Refused.conflict("editorial.not-in-review", "This proposal is not before compliance");
        }
        var judged = rounds.getLast().judged(new Verdict(approved, by, why, now));
        var earlier = rounds.subList(0, rounds.size() - 1);
        var next = approved ? new State.Approved(by) : new State.TurnedDown();
        return with(next, Stream.concat(earlier.stream(), Stream.of(judged)).toList(), now);
    }

    /** What compliance approved will come into force at its own moment. */
    Proposal scheduled(StaffId by, int current, Instant at, Instant now) {
        var approved = approved();
        upToDate(current);
        return with(new State.Scheduled(approved.by(), by, at), rounds, now);
    }

    /** Refuses what may not come into force as it stands. */
    void publishable(int current) {
        if (!(state instanceof State.Approved || state instanceof State.Scheduled)) {
            throw notApproved();
        }
        upToDate(current);
    }

    Proposal published(StaffId by, int current, ArticleId article, int published, Instant now) {
        publishable(current);
        return switch (state) {
            case State.Approved(var approver) ->
                with(new State.Published(approver, by, now, article, published), rounds, now);
            case State.Scheduled(var approver, var scheduler, var _) ->
                with(new State.Published(approver, scheduler, now, article, published), rounds, now);
            case State.Drafting _, State.InReview _, State.TurnedDown _, State.Published _, State.Dropped _ ->
                throw notApproved();
        };
    }

    /** By its proposer, or by whoever publishes, as long as it is not in force. */
    Proposal dropped(StaffId by, boolean publisher, Instant now) {
        if (!publisher) {
            own(by);
        }
        if (state instanceof State.Published || state instanceof State.Dropped) {
            throw Refused.conflict("editorial.already-over", "This proposal is over");
        }
        return with(new State.Dropped(), rounds, now);
    }

    /** Its article changed while it waited for its moment; its proposer looks at it again. */
    Proposal heldUp(Instant now) {
        if (!(state instanceof State.Scheduled)) {
            throw notApproved();
        }
        return with(new State.TurnedDown(), rounds, now);
    }

    Proposal promised(ClockId clock, Instant dueAt) {
        return new Proposal(
                id,
                version,
                base,
                content,
                reason,
                evidence,
                proposer,
                draftedAt,
                changedAt,
                state,
                rounds,
                new Promise(clock, dueAt));
    }

    boolean open() {
        return !(state instanceof State.Published || state instanceof State.Dropped);
    }

    private State.Approved approved() {
        if (state instanceof State.Approved approved) {
            return approved;
        }
        throw notApproved();
    }

    private static Refused notApproved() {
        return Refused.conflict("editorial.not-approved", "Compliance has not approved this");
    }

    private void own(StaffId by) {
        if (!by.equals(proposer)) {
            throw Refused.forbidden("editorial.not-yours", "Somebody else wrote this proposal");
        }
    }

    private void writable() {
        if (!(state instanceof State.Drafting || state instanceof State.TurnedDown)) {
            throw Refused.conflict("editorial.not-editable", "This proposal can no longer be changed");
        }
    }

    private void upToDate(int current) {
        if (current != base) {
            throw Refused.conflict("editorial.outdated", "The article changed meanwhile");
        }
    }

    private Proposal with(State next, List<Round> nextRounds, Instant now) {
        return new Proposal(
                id, version, base, content, reason, evidence, proposer, draftedAt, now, next, nextRounds, promise);
    }
}
