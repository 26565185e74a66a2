package io.jinqiao.complaint.internal;

import static java.util.Objects.requireNonNull;

import io.jinqiao.complaint.ComplaintView.Step;
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
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A state laid flat, for screens and rows: what has been made so far, null where nothing has. */
record Progress(
        Step step,
        @Nullable Grading grading,
        @Nullable StaffId owner,
        @Nullable Findings findings,
        @Nullable Proposal proposal,
        @Nullable Word word,
        @Nullable Resolution resolution,
        @Nullable Instant toldAt,
        @Nullable Rating rating,
        @Nullable Ending ending) {

    static Progress of(State state) {
        return switch (state) {
            case Received() -> new Progress(Step.RECEIVED, null, null, null, null, null, null, null, null, null);
            case Graded(var grading) ->
                new Progress(Step.GRADED, grading, null, null, null, null, null, null, null, null);
            case Investigating(var grading, var owner, var findings) ->
                new Progress(Step.INVESTIGATING, grading, owner, findings, null, null, null, null, null, null);
            case Proposed(var work, var proposal) -> of(Step.PROPOSED, work, proposal, null);
            case Answered(var work, var proposal, var word) ->
                of(word.agreed() ? Step.AGREED : Step.CONTESTED, work, proposal, word);
            case Resolved(var outcome) -> of(Step.RESOLVED, outcome, null, null, null);
            case Told(var outcome, var at) -> of(Step.TOLD, outcome, at, null, null);
            case Rated(var outcome, var at, var rating) ->
                of(rating.satisfied() ? Step.SATISFIED : Step.UNSATISFIED, outcome, at, rating, null);
            case Closed closed -> of(Step.CLOSED, closed);
            case Archived(var closed, var at) -> of(Step.ARCHIVED, closed);
            case Ended(var grading, var owner, var ending) ->
                new Progress(stepOf(ending), grading, owner, null, null, null, null, null, null, ending);
        };
    }

    Grading gradingThere() {
        return requireNonNull(grading);
    }

    long compensation() {
        return proposal == null ? 0 : proposal.compensation();
    }

    @Nullable Boolean satisfied() {
        return rating == null ? null : rating.satisfied();
    }

    private static Progress of(Step step, Closed closed) {
        return of(step, closed.outcome(), closed.toldAt(), closed.rating(), closed.ending());
    }

    private static Progress of(Step step, Case work, Proposal proposal, @Nullable Word word) {
        return new Progress(
                step, work.grading(), work.owner(), work.findings(), proposal, word, null, null, null, null);
    }

    private static Progress of(
            Step step, Outcome outcome, @Nullable Instant toldAt, @Nullable Rating rating, @Nullable Ending ending) {
        var work = outcome.work();
        return new Progress(
                step,
                work.grading(),
                work.owner(),
                work.findings(),
                outcome.proposal(),
                outcome.word(),
                outcome.resolution(),
                toldAt,
                rating,
                ending);
    }

    private static Step stepOf(Ending ending) {
        return switch (ending.how()) {
            case CLOSED -> Step.CLOSED;
            case WITHDRAWN -> Step.WITHDRAWN;
            case DECLINED -> Step.DECLINED;
            case MERGED -> Step.MERGED;
        };
    }
}
