package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.staff.StaffView;
import io.jinqiao.staff.events.EmergencyTaken;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Somebody takes a permission that is not theirs, for minutes and a reason: it holds at once, and security hears of it at once.
 *
 * @param minutes 5 to 60
 */
record TakeEmergency(StaffId staff, Permission permission, int minutes, String reason) {

    private static final int SHORTEST = 8;

    /** Refuses with {@code staff.not-in-emergency}, {@code staff.emergency-minutes}, {@code staff.emergency-reason}. */
    TakeEmergency {
        reason = Words.required(reason, 500);
        if (reason.length() < SHORTEST) {
            throw Refused.invalid("staff.emergency-reason", "Say what the emergency is");
        }
        if (!Lendable.inEmergency(permission)) {
            throw Refused.forbidden("staff.not-in-emergency", "This is not to be had so");
        }
        if (minutes < Lendable.EMERGENCY_LEAST.toMinutes() || minutes > Lendable.EMERGENCY_MOST.toMinutes()) {
            throw Refused.invalid("staff.emergency-minutes", "Five minutes to an hour");
        }
    }

    @UseCase
    static class Handler {

        private final StaffRepository staff;
        private final EmergencyRepository emergencies;
        private final Borrowings borrowings;
        private final Rights rights;
        private final EndBorrowed alarm;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                StaffRepository staff,
                EmergencyRepository emergencies,
                Borrowings borrowings,
                Rights rights,
                EndBorrowed alarm,
                ApplicationEventPublisher events,
                Clock clock) {
            this.staff = staff;
            this.emergencies = emergencies;
            this.borrowings = borrowings;
            this.rights = rights;
            this.alarm = alarm;
            this.events = events;
            this.clock = clock;
        }

        /** Refuses with {@code staff.emergency-under-way}, {@code staff.emergency-has}, {@code staff.duties-clash}. */
        void handle(TakeEmergency command) {
            var now = clock.instant();
            var person = staff.get(command.staff());
            if (rights.of(person).contains(command.permission())) {
                throw Refused.conflict("staff.emergency-has", "It is theirs already");
            }
            rights.requireTogether(person, List.of(command.permission()));
            var until = now.plus(Duration.ofMinutes(command.minutes()));
            var taken = new Emergency(
                    Ids.next(),
                    person.id(),
                    command.permission(),
                    command.reason(),
                    now,
                    until,
                    null,
                    until.plus(Lendable.REVIEW_WITHIN),
                    null,
                    null,
                    null,
                    "");
            emergencies.take(taken);
            borrowings.forget(person.id());
            alarm.alarm().setOnceCommitted(until);
            events.publishEvent(new EmergencyTaken(
                    person.id(),
                    taken.id(),
                    command.permission().name(),
                    command.reason(),
                    until,
                    person.name(),
                    watchers(person.id()),
                    Actor.of(person.id()),
                    now));
        }

        private List<StaffId> watchers(StaffId but) {
            return staff.all().stream()
                    .filter(each -> !each.id().equals(but))
                    .filter(each -> rights.of(each).contains(Permission.APPROVE_STAFF))
                    .map(StaffView::id)
                    .toList();
        }
    }
}
