package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.RequestView.Answer;
import io.jinqiao.collaboration.RequestView.Filled;
import io.jinqiao.collaboration.RequestView.Urgency;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.RequestId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request at one moment. Every change returns the next moment, or is refused. */
record Request(
        RequestId id,
        long version,
        String number,
        Asked asked,
        State state,
        @Nullable Promise promise,
        @Nullable Instant lateAt) {

    /** What was asked, by whom and of whom; it never changes. */
    record Asked(
            Subject about,
            CustomerId customer,
            @Nullable String business,
            StaffId by,
            String department,
            String type,
            int typeVersion,
            Bilingual typeName,
            Urgency urgency,
            List<Filled> filled,
            String text,
            Instant at) {

        @Override
        public String toString() {
            return "Asked[" + type + ", " + about + "]";
        }
    }

    /** The term that runs, or ran last. */
    record Promise(ClockId clock, Instant dueAt) {}

    /** A state holds exactly what is true in it, so no field is ever "null unless". */
    sealed interface State {}

    /** One of the institution's systems is asked before people are. */
    record Consulting(String system) implements State {}

    /** Nobody of the department has it yet. */
    record Waiting() implements State {}

    record Accepted(StaffId handler) implements State {}

    /** The asker has to say more; the term stands still. */
    record Returned(StaffId handler) implements State {}

    record Answered(@Nullable StaffId handler, Answer answer) implements State {}

    record Closed(@Nullable StaffId handler, Answer answer, Instant at) implements State {}

    record Withdrawn(@Nullable StaffId handler, Instant at) implements State {}

    @Nullable StaffId handler() {
        return switch (state) {
            case Consulting _, Waiting _ -> null;
            case Accepted(var handler) -> handler;
            case Returned(var handler) -> handler;
            case Answered(var handler, var answer) -> handler;
            case Closed(var handler, var answer, var at) -> handler;
            case Withdrawn(var handler, var at) -> handler;
        };
    }

    boolean open() {
        return switch (state) {
            case Consulting _, Waiting _, Accepted _, Returned _ -> true;
            case Answered _, Closed _, Withdrawn _ -> false;
        };
    }

    /** To this person of the department, whoever had it before. */
    Request handTo(StaffId handler) {
        return switch (state) {
            case Consulting _, Waiting _, Accepted _ -> in(new Accepted(handler));
            case Returned _ -> in(new Returned(handler));
            case Answered _, Closed _, Withdrawn _ -> throw wrongState();
        };
    }

    Request giveBack() {
        return switch (state) {
            case Accepted(var handler) -> in(new Returned(handler));
            case Consulting _, Waiting _, Returned _, Answered _, Closed _, Withdrawn _ -> throw wrongState();
        };
    }

    Request supply() {
        return switch (state) {
            case Returned(var handler) -> in(new Accepted(handler));
            case Consulting _, Waiting _, Accepted _, Answered _, Closed _, Withdrawn _ -> throw wrongState();
        };
    }

    /** The system did not answer, so the department does. */
    Request leaveToPeople() {
        return switch (state) {
            case Consulting _ -> in(new Waiting());
            case Waiting _, Accepted _, Returned _, Answered _, Closed _, Withdrawn _ -> this;
        };
    }

    Request answer(@Nullable StaffId by, Answer answer) {
        return switch (state) {
            case Consulting _, Waiting _, Accepted _ -> in(new Answered(by, answer));
            case Returned _, Answered _, Closed _, Withdrawn _ -> throw wrongState();
        };
    }

    /** The asker has read the answer; without one, none is needed any more. */
    Request close(Instant at) {
        return switch (state) {
            case Consulting _, Waiting _ -> in(new Withdrawn(null, at));
            case Accepted(var handler) -> in(new Withdrawn(handler, at));
            case Returned(var handler) -> in(new Withdrawn(handler, at));
            case Answered(var handler, var answer) -> in(new Closed(handler, answer, at));
            case Closed _, Withdrawn _ -> throw wrongState();
        };
    }

    Request late(Instant at) {
        return new Request(id, version, number, asked, state, promise, at);
    }

    Request promised(@Nullable Promise next) {
        return new Request(id, version, number, asked, state, next, lateAt);
    }

    private Request in(State next) {
        return new Request(id, version, number, asked, next, promise, lateAt);
    }

    private Refused wrongState() {
        return Refused.conflict(
                "collaboration.wrong-state", "Request %s stands where this cannot be done".formatted(number));
    }
}
