package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.kernel.Words;
import io.jinqiao.ticket.TicketView.Urgency;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A ticket at one moment. Every change returns the next moment, or is refused. */
record Ticket(
        TicketId id,
        long version,
        String number,
        CustomerId customer,
        @Nullable ConversationId conversation,
        Matter matter,
        String team,
        State state,
        int reopened,
        Instant openedAt,
        @Nullable Promise promise) {

    /** How long after closing a customer may still say that the matter is not settled. */
    static final Duration SECOND_THOUGHTS = Duration.ofDays(7);

    /** What it is about: the customer's words, and how staff classified them. */
    record Matter(
            String subject,
            String detail,
            @Nullable String contact,
            @Nullable String business,
            Urgency urgency) {

        Matter {
            subject = Words.required(subject, 200);
            detail = Words.optional(detail, 4000);
        }

        Matter classified(@Nullable String nextBusiness, Urgency nextUrgency) {
            return new Matter(subject, detail, contact, nextBusiness, nextUrgency);
        }

        Matter showing(String masked) {
            return new Matter(subject, detail, masked, business, urgency);
        }

        @Override
        public String toString() {
            return "Matter[" + business + "]";
        }
    }

    /** What was done, told to the customer. */
    record Outcome(StaffId by, String result, Instant at) {}

    /** Why it may end: the customer's word, or a reason in its place (TK6). */
    record Ending(@Nullable Boolean satisfied, String reason, Instant at) {

        Ending {
            if (!Boolean.TRUE.equals(satisfied) && reason.isBlank()) {
                throw Refused.invalid("ticket.reason-missing", "Without a satisfied customer it takes a reason");
            }
        }
    }

    /** A state holds exactly what is true in it, so no field is ever "null unless". */
    sealed interface State {}

    record Open() implements State {}

    record Assigned(StaffId owner) implements State {}

    record Resolved(Outcome outcome) implements State {}

    /** The outcome is missing where a ticket ended for a reason before anything was done. */
    record Closed(@Nullable StaffId owner, @Nullable Outcome outcome, Ending ending) implements State {}

    static Ticket open(
            TicketId id,
            String number,
            CustomerId customer,
            @Nullable ConversationId conversation,
            Matter matter,
            String team,
            Instant at) {
        return new Ticket(id, 0, number, customer, conversation, matter, team, new Open(), 0, at, null);
    }

    @Nullable StaffId owner() {
        return switch (state) {
            case Open() -> null;
            case Assigned(var owner) -> owner;
            case Resolved(var outcome) -> outcome.by();
            case Closed(var owner, var outcome, var ending) -> owner;
        };
    }

    /** Refuses with {@code ticket.wrong-state} before the customer was told, or it ended without. */
    Ticket answered(String change) {
        return switch (state) {
            case Open _, Assigned _ -> throw refused(change);
            case Resolved _, Closed _ -> this;
        };
    }

    /** Refuses with {@code ticket.wrong-state} once nothing more is to be done. */
    Ticket unfinished(String change) {
        return switch (state) {
            case Open _, Assigned _ -> this;
            case Resolved _, Closed _ -> throw refused(change);
        };
    }

    @Nullable String business() {
        return matter.business();
    }

    /** To a person, or with null to whoever of the team takes it. */
    Ticket handTo(@Nullable StaffId owner, String nextTeam) {
        return switch (state) {
            case Open _, Assigned _ -> in(owner == null ? new Open() : new Assigned(owner), nextTeam);
            case Resolved _, Closed _ -> throw refused("assigned");
        };
    }

    Ticket classify(String business, Urgency urgency) {
        return switch (state) {
            case Open _, Assigned _, Resolved _ -> about(matter.classified(business, urgency));
            case Closed _ -> throw refused("classified");
        };
    }

    /** Whoever finds the result becomes the owner: it is them the customer hears of. */
    Ticket resolve(StaffId by, String result, Instant at) {
        return switch (state) {
            case Open _, Assigned _
            when matter.business() == null ->
                throw Refused.conflict("ticket.not-classified", "What it is about must be decided first");
            case Open _, Assigned _ -> in(new Resolved(new Outcome(by, result, at)), team);
            case Resolved _, Closed _ -> throw refused("resolved");
        };
    }

    Ticket close(Ending ending) {
        return switch (state) {
            case Open _, Assigned _
            when ending.satisfied() != null ->
                throw Refused.conflict("ticket.no-result", "Nobody can be satisfied with a result that is not there");
            case Open _, Assigned _ -> in(new Closed(owner(), null, ending), team);
            case Resolved(var outcome) -> in(new Closed(outcome.by(), outcome, ending), team);
            case Closed _ -> throw refused("closed");
        };
    }

    Ticket reopen() {
        return switch (state) {
            case Open _, Assigned _ -> throw refused("reopened");
            case Resolved(var outcome) -> again(outcome.by());
            case Closed(var owner, var outcome, var ending) -> again(owner);
        };
    }

    /** What the customer says of the result: it ends the ticket, or it begins again. */
    Ticket confirm(boolean satisfied, String comment, Instant at) {
        return switch (state) {
            case Open _, Assigned _ ->
                throw Refused.conflict("ticket.not-resolved", "There is no result to confirm yet");
            case Resolved _ -> satisfied ? close(new Ending(true, comment, at)) : reopen();
            case Closed(var owner, var outcome, var ending)
            when satisfied -> in(new Closed(owner, outcome, new Ending(true, ending.reason(), ending.at())), team);
            case Closed(var owner, var outcome, var ending)
            when at.isAfter(ending.at().plus(SECOND_THOUGHTS)) ->
                throw Refused.conflict("ticket.too-late", "It was closed more than a week ago");
            case Closed _ -> reopen();
        };
    }

    Ticket promised(ClockId clock, Instant dueAt) {
        return next(matter, team, state, reopened, new Promise(clock, dueAt, null));
    }

    private Ticket again(@Nullable StaffId owner) {
        return next(matter, team, owner == null ? new Open() : new Assigned(owner), reopened + 1, promise);
    }

    /** With a number to call back on that anybody may see. */
    Ticket showing(String masked) {
        return next(matter.showing(masked), team, state, reopened, promise);
    }

    private Ticket in(State next, String nextTeam) {
        return next(matter, nextTeam, next, reopened, promiseIn(next));
    }

    private @Nullable Promise promiseIn(State next) {
        return switch (next) {
            case Open _, Assigned _ -> promise;
            case Resolved _, Closed _ -> promise == null ? null : promise.over();
        };
    }

    private Ticket about(Matter next) {
        return next(next, team, state, reopened, promise);
    }

    private Ticket next(
            Matter nextMatter, String nextTeam, State nextState, int timesReopened, @Nullable Promise nextPromise) {
        return new Ticket(
                id,
                version,
                number,
                customer,
                conversation,
                nextMatter,
                nextTeam,
                nextState,
                timesReopened,
                openedAt,
                nextPromise);
    }

    private Refused refused(String change) {
        return Refused.conflict("ticket.wrong-state", "Ticket %s cannot be %s now".formatted(number, change));
    }
}
