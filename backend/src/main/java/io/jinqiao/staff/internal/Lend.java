package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.staff.StaffView;
import io.jinqiao.staff.events.Lent;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Somebody lends permissions of their own to a colleague, with a beginning, an end and a reason.
 *
 * @param from now where it is past
 */
record Lend(
        StaffId lender, StaffId borrower, List<Permission> permissions, Instant from, Instant until, String reason) {

    /** Refuses with {@code staff.not-for-oneself}, {@code staff.not-lendable}. */
    Lend {
        permissions = permissions.stream().distinct().sorted().toList();
        reason = Words.required(reason, 500);
        if (lender.equals(borrower)) {
            throw Refused.forbidden("staff.not-for-oneself", "Another person does this for you");
        }
        if (permissions.isEmpty() || !permissions.stream().allMatch(Lendable::lent)) {
            throw Refused.invalid("staff.not-lendable", "This stays with whom it belongs to");
        }
    }

    @UseCase
    static class Handler {

        private final StaffRepository staff;
        private final BorrowedRepository borrowed;
        private final Borrowings borrowings;
        private final Rights rights;
        private final ReadFactors factors;
        private final EndBorrowed alarm;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                StaffRepository staff,
                BorrowedRepository borrowed,
                Borrowings borrowings,
                Rights rights,
                ReadFactors factors,
                EndBorrowed alarm,
                ApplicationEventPublisher events,
                Clock clock) {
            this.staff = staff;
            this.borrowed = borrowed;
            this.borrowings = borrowings;
            this.rights = rights;
            this.factors = factors;
            this.alarm = alarm;
            this.events = events;
            this.clock = clock;
        }

        /**
         * Refuses with {@code staff.not-yours-to-lend}, {@code staff.lending-times}, {@code staff.duties-clash}, {@code
         * staff.borrower-needs-factor}, {@code staff.unknown}.
         */
        UUID handle(Lend command) {
            var now = clock.instant();
            var from = command.from().isBefore(now) ? now : command.from();
            if (!command.until().isAfter(from) || command.until().isAfter(from.plus(Lendable.LONGEST))) {
                throw Refused.invalid("staff.lending-times", "The end comes after the beginning, a month at most");
            }
            var lender = staff.get(command.lender());
            var borrower = working(command.borrower());
            if (!rights.of(lender).containsAll(command.permissions())) {
                throw Refused.forbidden("staff.not-yours-to-lend", "One lends only what one's own posts allow");
            }
            rights.requireTogether(borrower, command.permissions());
            if (rights.asksSecondFactor(command.permissions()) && !hasFactor(borrower.id())) {
                throw Refused.conflict("staff.borrower-needs-factor", "They need a second factor for that first");
            }
            var lending = new Lending(
                    Ids.next(),
                    lender.id(),
                    borrower.id(),
                    command.permissions(),
                    from,
                    command.until(),
                    command.reason(),
                    now,
                    null,
                    null);
            borrowed.lend(lending);
            borrowings.forget(borrower.id());
            alarm.alarm().setOnceCommitted(from);
            events.publishEvent(new Lent(
                    borrower.id(),
                    lender.id(),
                    lending.id(),
                    command.permissions().stream().map(Enum::name).toList(),
                    from,
                    command.until(),
                    command.reason(),
                    Actor.of(lender.id()),
                    now));
            return lending.id();
        }

        private StaffView working(StaffId id) {
            return staff.all().stream()
                    .filter(person -> person.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> Refused.notFound("staff.unknown", "Nobody with that id works here"));
        }

        private boolean hasFactor(StaffId id) {
            var account = factors.account(id);
            return account.totp() || account.passkeys() > 0;
        }
    }
}
