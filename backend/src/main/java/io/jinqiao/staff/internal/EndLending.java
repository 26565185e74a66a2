package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.staff.events.LendingEnded;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** One of the two ends it before its time, or whoever watches over permissions does. */
record EndLending(UUID lending, SignedIn by) {

    @UseCase
    static class Handler {

        private final BorrowedRepository borrowed;
        private final Borrowings borrowings;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(BorrowedRepository borrowed, Borrowings borrowings, ApplicationEventPublisher events, Clock clock) {
            this.borrowed = borrowed;
            this.borrowings = borrowings;
            this.events = events;
            this.clock = clock;
        }

        /** Refuses with {@code staff.unknown-lending}, also to whom it does not concern; over it stays over. */
        void handle(EndLending command) {
            var lending = borrowed.lock(command.lending());
            var by = command.by();
            var concerned = by.id().equals(lending.lender())
                    || by.id().equals(lending.borrower())
                    || by.may(Permission.APPROVE_STAFF);
            if (!concerned) {
                throw Refused.notFound("staff.unknown-lending", "Nothing like this was lent");
            }
            if (lending.endedAt() != null) {
                return;
            }
            var now = clock.instant();
            borrowed.end(lending.id(), by.id(), now);
            borrowings.forget(lending.borrower());
            events.publishEvent(new LendingEnded(lending.borrower(), lending.lender(), lending.id(), by.actor(), now));
        }
    }
}
