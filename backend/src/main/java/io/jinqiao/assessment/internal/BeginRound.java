package io.jinqiao.assessment.internal;

import io.jinqiao.assessment.events.RoundBegun;
import io.jinqiao.assessment.events.SheetAsked;
import io.jinqiao.assessment.internal.Round.Sheet;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.staff.Staff;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Compliance begins a round.
 *
 * @param code of the questionnaire in force that is asked
 * @param asked 1 to 100 teams, each once, and who answers for each
 */
record BeginRound(
        String code, String title, LocalDate from, LocalDate to, Instant dueAt, List<Asked> asked, SignedIn by) {

    private static final int LONGEST_TITLE = 200;
    private static final int MOST_UNITS = 100;

    /** @param unit the code of a team, of which the person is */
    record Asked(String unit, StaffId person) {}

    /** Refuses with {@code assessment.bad-period} and {@code assessment.nobody-asked}. */
    BeginRound {
        title = Words.required(title, LONGEST_TITLE);
        if (to.isBefore(from)) {
            throw Refused.invalid("assessment.bad-period", "A period ends on its first day or later");
        }
        asked = List.copyOf(asked);
        if (asked.isEmpty()
                || asked.size() > MOST_UNITS
                || asked.stream().map(Asked::unit).distinct().count() < asked.size()) {
            throw Refused.invalid("assessment.nobody-asked", "1 to 100 teams are asked, each once");
        }
    }

    @UseCase
    static class Handler {

        private final RoundRepository rounds;
        private final Questionnaires questionnaires;
        private final Staff staff;
        private final WatchTerms terms;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                RoundRepository rounds,
                Questionnaires questionnaires,
                Staff staff,
                WatchTerms terms,
                ApplicationEventPublisher events,
                Clock clock) {
            this.rounds = rounds;
            this.questionnaires = questionnaires;
            this.staff = staff;
            this.terms = terms;
            this.events = events;
            this.clock = clock;
        }

        /**
         * Refuses with {@code assessment.unknown-questionnaire}, {@code assessment.in-the-past}, {@code assessment.other-team}.
         */
        UUID handle(BeginRound command) {
            var now = clock.instant();
            if (!command.dueAt().isAfter(now)) {
                throw Refused.invalid("assessment.in-the-past", "A term is in the future");
            }
            var by = command.by();
            var round = new Round(
                    Ids.next(),
                    command.title(),
                    questionnaires.inForce(command.code()),
                    command.from(),
                    command.to(),
                    command.dueAt(),
                    by.id(),
                    now,
                    null,
                    null);
            rounds.add(round);
            events.publishEvent(new RoundBegun(
                    round.subject(),
                    round.title(),
                    round.questionnaire().code(),
                    round.questionnaire().version(),
                    round.from(),
                    round.to(),
                    round.dueAt(),
                    command.asked().stream().map(Asked::unit).toList(),
                    by.actor(),
                    now));
            command.asked().forEach(asked -> ask(round, asked, by, now));
            terms.alarm().setOnceCommitted(now);
            return round.id();
        }

        private void ask(Round round, Asked asked, SignedIn by, Instant now) {
            mustBeOf(asked.unit(), asked.person());
            var sheet = new Sheet(Ids.next(), round.id(), asked.unit(), asked.person(), null, null);
            rounds.add(sheet, round.warnAt(round.dueAt(), now));
            tell(round, sheet, by, now);
        }

        private void mustBeOf(String unit, StaffId person) {
            if (!staff.get(person).team().equals(unit)) {
                throw Refused.invalid("assessment.other-team", "Whoever answers for a team is of it");
            }
        }

        /** Somebody else of the team answers: the first is away, or has left. Refuses as asking does, and what is submitted. */
        void hand(UUID id, StaffId person, SignedIn by) {
            var sheet = rounds.lockSheet(id);
            if (sheet.submittedAt() != null) {
                throw Refused.conflict("assessment.submitted-already", "It is submitted");
            }
            mustBeOf(sheet.unit(), person);
            rounds.hand(id, person);
            tell(
                    rounds.round(sheet.round()),
                    new Sheet(id, sheet.round(), sheet.unit(), person, null, sheet.missedAt()),
                    by,
                    clock.instant());
        }

        private void tell(Round round, Sheet sheet, SignedIn by, Instant now) {
            events.publishEvent(new SheetAsked(
                    round.subject(),
                    sheet.id(),
                    sheet.unit(),
                    sheet.person(),
                    round.title(),
                    round.dueAt(),
                    List.of(sheet.person()),
                    by.actor(),
                    now));
        }
    }
}
