package io.jinqiao.assessment.internal;

import io.jinqiao.assessment.events.MeasureSet;
import io.jinqiao.assessment.internal.Finding.Measure;
import io.jinqiao.assessment.internal.Finding.State;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.staff.Staff;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Compliance lays a measure against a finding on somebody, by a day. */
record SetMeasure(UUID finding, String words, StaffId owner, Instant dueAt, SignedIn by) {

    private static final int LONGEST = 1_000;
    private static final int LONGEST_WHY = 500;

    SetMeasure {
        words = Words.required(words, LONGEST);
    }

    @UseCase
    static class Handler {

        private final RoundRepository rounds;
        private final FindingRepository findings;
        private final Staff staff;
        private final WatchTerms terms;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                RoundRepository rounds,
                FindingRepository findings,
                Staff staff,
                WatchTerms terms,
                ApplicationEventPublisher events,
                Clock clock) {
            this.rounds = rounds;
            this.findings = findings;
            this.staff = staff;
            this.terms = terms;
            this.events = events;
            this.clock = clock;
        }

        /** Refuses with {@code assessment.in-the-past}, {@code assessment.finding-closed}, {@code staff.unknown}. */
        void handle(SetMeasure command) {
            var now = clock.instant();
            mustBeAhead(command.dueAt(), now);
            var finding = findings.lock(command.finding());
            if (finding.closedAt() != null) {
                throw Refused.conflict("assessment.finding-closed", "The finding is closed");
            }
            var owner = staff.get(command.owner()).id();
            var measure = new Measure(
                    Ids.next(),
                    finding.id(),
                    command.words(),
                    owner,
                    command.dueAt(),
                    State.OPEN,
                    null,
                    null,
                    null,
                    null);
            findings.add(measure, rounds.round(finding.round()).warnAt(command.dueAt(), now));
            tell(finding, measure, owner, command.dueAt(), "", command.by());
        }

        /**
         * Another person, or another day, for a reason. Refuses with {@code assessment.in-the-past} and, once its owner says that it
         * is done, {@code assessment.measure-done}.
         */
        void move(UUID id, StaffId person, Instant dueAt, String why, SignedIn by) {
            var reason = Words.required(why, LONGEST_WHY);
            var now = clock.instant();
            mustBeAhead(dueAt, now);
            var measure = findings.lockMeasure(id);
            if (measure.state() != State.OPEN) {
                throw Refused.conflict("assessment.measure-done", "Its owner says that it is done");
            }
            var finding = findings.get(measure.finding());
            var owner = staff.get(person).id();
            findings.move(id, owner, dueAt, rounds.round(finding.round()).warnAt(dueAt, now));
            tell(finding, measure, owner, dueAt, reason, by);
        }

        private static void mustBeAhead(Instant dueAt, Instant now) {
            if (!dueAt.isAfter(now)) {
                throw Refused.invalid("assessment.in-the-past", "A term is in the future");
            }
        }

        private void tell(Finding finding, Measure measure, StaffId owner, Instant dueAt, String why, SignedIn by) {
            events.publishEvent(new MeasureSet(
                    Round.subject(finding.round()),
                    measure.id(),
                    finding.id(),
                    measure.words(),
                    owner,
                    dueAt,
                    why,
                    List.of(owner),
                    by.actor(),
                    clock.instant()));
            terms.alarm().setOnceCommitted(clock.instant());
        }
    }
}
