package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.Account;
import io.jinqiao.complaint.ComplaintView.Step;
import io.jinqiao.complaint.Filer;
import io.jinqiao.complaint.Receipt;
import io.jinqiao.complaint.internal.Made.Answered;
import io.jinqiao.complaint.internal.Made.Archived;
import io.jinqiao.complaint.internal.Made.Case;
import io.jinqiao.complaint.internal.Made.Closed;
import io.jinqiao.complaint.internal.Made.Ended;
import io.jinqiao.complaint.internal.Made.Ending;
import io.jinqiao.complaint.internal.Made.Findings;
import io.jinqiao.complaint.internal.Made.Graded;
import io.jinqiao.complaint.internal.Made.Grading;
import io.jinqiao.complaint.internal.Made.Investigating;
import io.jinqiao.complaint.internal.Made.Outcome;
import io.jinqiao.complaint.internal.Made.Proposal;
import io.jinqiao.complaint.internal.Made.Proposed;
import io.jinqiao.complaint.internal.Made.Rated;
import io.jinqiao.complaint.internal.Made.Rating;
import io.jinqiao.complaint.internal.Made.Received;
import io.jinqiao.complaint.internal.Made.Resolution;
import io.jinqiao.complaint.internal.Made.Resolved;
import io.jinqiao.complaint.internal.Made.State;
import io.jinqiao.complaint.internal.Made.Told;
import io.jinqiao.complaint.internal.Made.Word;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A complaint at one moment. Every change returns the next moment, or is refused with {@code complaint.wrong-step}.
 *
 * @param repeats how often the same matter was brought up again
 * @param runsFrom when its statutory term began: its receipt, or new facts (CBIRC 2020 No. 3, Art. 17)
 */
record Complaint(
        ComplaintId id,
        long version,
        String number,
        CustomerId customer,
        @Nullable ConversationId conversation,
        Receipt receipt,
        Filer filer,
        Account account,
        State state,
        int repeats,
        Instant receivedAt,
        Instant runsFrom) {

    Step step() {
        return Progress.of(state).step();
    }

    @Nullable StaffId owner() {
        return Progress.of(state).owner();
    }

    /** Recusal: nobody handles or approves what is about them (Art. 25). */
    void refuseNamed(@Nullable StaffId person) {
        if (person != null && account.named().contains(person)) {
            throw Refused.forbidden("complaint.recused", "It is about this person");
        }
    }

    Complaint grade(Grading grading) {
        var next = switch (state) {
            case Received _, Graded _ -> new Graded(grading);
            case Investigating(var before, var owner, var findings) -> new Investigating(grading, owner, findings);
            default -> throw wrong("graded");
        };
        return about(account.as(grading.type())).in(next);
    }

    Complaint take(StaffId owner) {
        refuseNamed(owner);
        return in(
                switch (state) {
                    case Graded(var grading) -> new Investigating(grading, owner, null);
                    case Investigating(var grading, var before, var findings) ->
                        new Investigating(grading, owner, findings);
                    case Proposed(var work, var proposal) ->
                        new Proposed(new Case(work.grading(), owner, work.findings()), proposal);
                    case Answered(var work, var proposal, var word) ->
                        new Answered(new Case(work.grading(), owner, work.findings()), proposal, word);
                    default -> throw wrong("handed on");
                });
    }

    Complaint investigate(Findings findings) {
        return in(
                switch (state) {
                    case Investigating(var grading, var owner, var before) ->
                        new Investigating(grading, owner, findings);
                    default -> throw wrong("investigated");
                });
    }

    /** A solution, or another one when the customer did not agree. */
    Complaint propose(Proposal proposal) {
        return in(
                switch (state) {
                    case Investigating(var grading, var owner, var findings)
                    when findings != null -> new Proposed(new Case(grading, owner, findings), proposal);
                    case Investigating _ ->
                        throw Refused.conflict("complaint.no-findings", "First it must be known what happened");
                    case Answered(var work, var before, var word) when !word.agreed() -> new Proposed(work, proposal);
                    default -> throw wrong("proposed for");
                });
    }

    int nextRound() {
        return state instanceof Answered(var work, var proposal, var word) ? proposal.round() + 1 : 1;
    }

    /** The second person's word on the compensation: the customer may see it, or it is thought over again. */
    Complaint clear(boolean approved) {
        return in(
                switch (state) {
                    case Proposed(var work, var proposal) when approved -> new Proposed(work, proposal.clear());
                    case Proposed(var work, var proposal) ->
                        new Investigating(work.grading(), work.owner(), work.findings());
                    default -> throw wrong("cleared");
                });
    }

    Complaint answer(Word word) {
        return in(
                switch (state) {
                    case Proposed(var work, var proposal) when proposal.cleared() -> new Answered(work, proposal, word);
                    default -> throw wrong("answered");
                });
    }

    /** Done as proposed; or decided without the customer, who did not agree or could not be reached. */
    Complaint resolve(Resolution resolution) {
        return in(
                switch (state) {
                    case Proposed(var work, var proposal)
                    when proposal.cleared() -> new Resolved(new Outcome(work, proposal, null, resolution));
                    case Answered(var work, var proposal, var word) ->
                        new Resolved(new Outcome(work, proposal, word, resolution));
                    default -> throw wrong("resolved");
                });
    }

    Complaint tell(Instant at) {
        return in(
                switch (state) {
                    case Resolved(var outcome) -> new Told(outcome, at);
                    default -> throw wrong("told");
                });
    }

    Complaint rate(Rating rating) {
        return in(
                switch (state) {
                    case Told(var outcome, var at) -> new Rated(outcome, at, rating);
                    case Rated(var outcome, var at, var before) -> new Rated(outcome, at, rating);
                    case Closed(var outcome, var at, var before, var ending) -> new Closed(outcome, at, rating, ending);
                    default -> throw wrong("rated");
                });
    }

    /** When the customer is satisfied, or for a reason that is recorded. */
    Complaint close(Ending ending) {
        return in(
                switch (state) {
                    case Rated(var outcome, var at, var rating)
                    when rating.satisfied() -> new Closed(outcome, at, rating, ending);
                    case Rated was when ending.reason().isEmpty() -> throw unexplained();
                    case Told was when ending.reason().isEmpty() -> throw unexplained();
                    case Rated(var outcome, var at, var rating) -> new Closed(outcome, at, rating, ending);
                    case Told(var outcome, var at) -> new Closed(outcome, at, null, ending);
                    default -> throw wrong("closed");
                });
    }

    Complaint archive(Instant at) {
        return in(
                switch (state) {
                    case Closed closed -> new Archived(closed, at);
                    default -> throw wrong("archived");
                });
    }

    /** Withdrawn, declined or merged: the procedure ends that day (Art. 15, 17, 18). */
    Complaint end(Ending ending) {
        var far = Progress.of(state);
        return switch (state) {
            case Told _, Rated _, Closed _, Archived _, Ended _ -> throw wrong("ended");
            default -> in(new Ended(far.grading(), far.owner(), ending));
        };
    }

    /** A re-check did not uphold it: somebody else begins again, knowing what was found. */
    Complaint reopen(StaffId owner) {
        refuseNamed(owner);
        var far = Progress.of(state);
        return switch (state) {
            case Told _, Rated _, Closed _, Archived _ ->
                in(new Investigating(far.gradingThere(), owner, far.findings()));
            default -> throw wrong("reopened");
        };
    }

    /** The same matter again; new facts begin the statutory term anew. */
    Complaint again(boolean newFacts, Instant at) {
        return new Complaint(
                id,
                version,
                number,
                customer,
                conversation,
                receipt,
                filer,
                account,
                state,
                repeats + 1,
                receivedAt,
                newFacts ? at : runsFrom);
    }

    Complaint about(Account next) {
        return with(next, state);
    }

    Actor filedFor() {
        return Actor.of(customer);
    }

    private Complaint in(State next) {
        return with(account, next);
    }

    private Complaint with(Account next, State then) {
        return new Complaint(
                id, version, number, customer, conversation, receipt, filer, next, then, repeats, receivedAt, runsFrom);
    }

    private static Refused unexplained() {
        return Refused.invalid("complaint.reason-missing", "Without a satisfied customer it takes a reason");
    }

    private Refused wrong(String change) {
        return Refused.conflict("complaint.wrong-step", "Complaint %s cannot be %s now".formatted(number, change));
    }
}
