package io.jinqiao.rights.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a customer asks about their data, at one moment.
 *
 * @param level how sure it is that the customer asks, 0 to 4
 * @param identified how that was checked, in words
 * @param answer what the customer is told; empty before the end
 * @param law why not, or why not all
 * @param kept kinds of data that stay blocked after a deletion
 * @param proof of a deletion
 */
record DataRequest(
        UUID id,
        String number,
        CustomerId customer,
        Kind kind,
        String words,
        Actor by,
        Instant filedAt,
        int level,
        String identified,
        State state,
        @Nullable StaffId owner,
        String answer,
        String law,
        ClockId clock,
        Instant dueAt,
        @Nullable Instant endedAt,
        List<String> kept,
        @Nullable String proof) {

    /** What may be asked, and how sure we must be of who asks before it is granted. */
    enum Kind {
        COPY(2),
        CORRECT(2),
        DELETE(2),
        EXPLAIN(1),
        MOVE(2),
        WITHDRAW(1);

        private final int needs;

        Kind(int needs) {
            this.needs = needs;
        }

        int needs() {
            return needs;
        }

        boolean isPackage() {
            return this == COPY || this == MOVE;
        }
    }

    /** APPROVING waits for a second person, ERASING for the end of the deletion. */
    enum State {
        FILED,
        TAKEN,
        APPROVING,
        ERASING,
        GRANTED,
        REFUSED
    }

    static Subject subject(UUID id) {
        return new Subject("data-request", id);
    }

    Subject subject() {
        return subject(id);
    }

    boolean open() {
        return endedAt == null;
    }

    DataRequest take(StaffId person) {
        if (state != State.FILED && state != State.TAKEN) {
            throw wrong();
        }
        return with(State.TAKEN, person, level, identified, answer, law, null);
    }

    DataRequest identify(int checked, String how, StaffId person) {
        mine(person);
        return with(state, owner, checked, how, answer, law, null);
    }

    /** Refuses with {@code rights.not-sure-who} below what its kind needs. */
    DataRequest grant(String said, String because, StaffId person, Instant at) {
        mine(person);
        if (level < kind.needs()) {
            throw Refused.conflict("rights.not-sure-who", "Check first that it is the customer who asks");
        }
        return kind == Kind.DELETE
                ? with(State.APPROVING, owner, level, identified, said, because, null)
                : with(State.GRANTED, owner, level, identified, said, because, at);
    }

    DataRequest refuse(String said, String because, StaffId person, Instant at) {
        mine(person);
        return with(State.REFUSED, owner, level, identified, said, because, at);
    }

    DataRequest approved() {
        return moved(State.APPROVING, State.ERASING);
    }

    DataRequest notApproved() {
        return moved(State.APPROVING, State.TAKEN);
    }

    DataRequest erased(List<String> stays, String shown, Instant at) {
        return new DataRequest(
                id,
                number,
                customer,
                kind,
                words,
                by,
                filedAt,
                level,
                identified,
                State.GRANTED,
                owner,
                answer,
                law,
                clock,
                dueAt,
                at,
                stays,
                shown);
    }

    /** Refuses with {@code rights.not-yours}, {@code rights.wrong-step}. */
    private void mine(StaffId person) {
        if (state != State.TAKEN) {
            throw wrong();
        }
        if (!person.equals(owner)) {
            throw Refused.forbidden("rights.not-yours", "Somebody else takes care of it");
        }
    }

    private DataRequest moved(State from, State to) {
        if (state != from) {
            throw wrong();
        }
        return with(to, owner, level, identified, answer, law, null);
    }

    private static Refused wrong() {
        return Refused.conflict("rights.wrong-step", "That is not its next step");
    }

    private DataRequest with(
            State next,
            @Nullable StaffId person,
            int sure,
            String how,
            String said,
            String because,
            @Nullable Instant end) {
        return new DataRequest(
                id, number, customer, kind, words, by, filedAt, sure, how, next, person, said, because, clock, dueAt,
                end, kept, proof);
    }

    @Override
    public String toString() {
        return "DataRequest[" + number + ", " + kind + ", " + state + "]";
    }
}
