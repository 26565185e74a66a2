package io.jinqiao.process.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a process at one moment; every change returns the next. Its content never changes.
 *
 * @param proposedBy null for what the product ships
 * @param reason why it was refused or withdrawn
 * @param teams who tries it, while it is piloted
 */
record Version(
        String process,
        int version,
        State state,
        String note,
        @Nullable StaffId proposedBy,
        Instant proposedAt,
        @Nullable StaffId decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        List<String> teams,
        @Nullable Instant runningFrom) {

    enum State {
        PROPOSED,
        REFUSED,
        APPROVED,
        PILOT,
        IN_FORCE,
        RETIRED,
        WITHDRAWN
    }

    Version {
        teams = List.copyOf(teams);
    }

    Version approved(StaffId by, Instant at) {
        return decided(State.APPROVED, by, at, null);
    }

    Version refused(StaffId by, Instant at, String why) {
        return decided(State.REFUSED, by, at, why);
    }

    private Version decided(State outcome, StaffId by, Instant at, @Nullable String why) {
        need(state == State.PROPOSED);
        if (by.equals(proposedBy)) {
            throw Refused.forbidden("process.own-proposal", "Somebody else decides on it");
        }
        return new Version(process, version, outcome, note, proposedBy, proposedAt, by, at, why, teams, runningFrom);
    }

    Version piloted(List<String> by, Instant at) {
        need(state == State.APPROVED || state == State.PILOT);
        if (by.isEmpty()) {
            throw Refused.invalid("process.no-teams", "A pilot needs a team");
        }
        return as(State.PILOT, null, by, runningFrom == null ? at : runningFrom);
    }

    /** For all; an earlier version may come back so too. */
    Version inForce(Instant at) {
        need(state == State.APPROVED || state == State.PILOT || state == State.RETIRED);
        return as(State.IN_FORCE, null, List.of(), at);
    }

    Version retired() {
        need(state == State.IN_FORCE);
        return as(State.RETIRED, reason, List.of(), runningFrom);
    }

    /** What is in force cannot be withdrawn, only followed by another: matters need a process. */
    Version withdrawn(String why) {
        need(state == State.PROPOSED || state == State.APPROVED || state == State.PILOT);
        return as(State.WITHDRAWN, why, List.of(), runningFrom);
    }

    private Version as(State next, @Nullable String why, List<String> tried, @Nullable Instant from) {
        return new Version(
                process, version, next, note, proposedBy, proposedAt, decidedBy, decidedAt, why, tried, from);
    }

    private static void need(boolean possible) {
        if (!possible) {
            throw Refused.conflict("process.wrong-state", "Not in this state of the version");
        }
    }
}
