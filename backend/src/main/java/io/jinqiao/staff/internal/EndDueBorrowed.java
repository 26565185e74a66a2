package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.staff.events.EmergencyEnded;
import io.jinqiao.staff.events.LendingBegun;
import io.jinqiao.staff.events.LendingEnded;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;

/** What was lent begins or ends, and what was taken in an emergency ends, by time; one a turn. */
record EndDueBorrowed() {

    @UseCase
    static class Handler {

        private final BorrowedRepository borrowed;
        private final EmergencyRepository emergencies;
        private final Borrowings borrowings;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                BorrowedRepository borrowed,
                EmergencyRepository emergencies,
                Borrowings borrowings,
                ApplicationEventPublisher events,
                Clock clock) {
            this.borrowed = borrowed;
            this.emergencies = emergencies;
            this.borrowings = borrowings;
            this.events = events;
            this.clock = clock;
        }

        /** False when nothing is due. */
        boolean handle(EndDueBorrowed command) {
            var now = clock.instant();
            var begins = borrowed.beginning(now);
            begins.ifPresent(each -> begin(each, now));
            var ends = borrowed.ending(now);
            ends.ifPresent(each -> end(each, now));
            var over = emergencies.ending(now);
            over.ifPresent(each -> end(each, now));
            return begins.isPresent() || ends.isPresent() || over.isPresent();
        }

        private void begin(Lending lending, Instant now) {
            borrowed.begin(lending.id(), now);
            borrowings.forget(lending.borrower());
            events.publishEvent(
                    new LendingBegun(lending.borrower(), lending.lender(), lending.id(), Actor.SYSTEM, now));
        }

        private void end(Lending lending, Instant now) {
            borrowed.end(lending.id(), null, now);
            borrowings.forget(lending.borrower());
            events.publishEvent(
                    new LendingEnded(lending.borrower(), lending.lender(), lending.id(), Actor.SYSTEM, now));
        }

        private void end(Emergency emergency, Instant now) {
            emergencies.end(emergency.id(), now);
            borrowings.forget(emergency.staff());
            events.publishEvent(new EmergencyEnded(emergency.staff(), emergency.id(), Actor.SYSTEM, now));
        }
    }
}
