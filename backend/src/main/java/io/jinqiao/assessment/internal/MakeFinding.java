package io.jinqiao.assessment.internal;

import io.jinqiao.assessment.events.FindingMade;
import io.jinqiao.assessment.events.RoundClosed;
import io.jinqiao.assessment.internal.Finding.Severity;
import io.jinqiao.assessment.internal.Round.Answered;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.util.HashSet;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Compliance says what an answer means: a finding, and how grave it is. */
record MakeFinding(UUID sheet, String question, Severity severity, String words, SignedIn by) {

    private static final int LONGEST = 2_000;

    MakeFinding {
        words = Words.required(words, LONGEST);
    }

    @UseCase
    static class Handler {

        private final RoundRepository rounds;
        private final FindingRepository findings;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(RoundRepository rounds, FindingRepository findings, ApplicationEventPublisher events, Clock clock) {
            this.rounds = rounds;
            this.findings = findings;
            this.events = events;
            this.clock = clock;
        }

        /**
         * Refuses with {@code assessment.not-submitted}, {@code assessment.round-closed}, {@code assessment.own-answers},
         * {@code assessment.unknown-question}, {@code assessment.found-already}.
         */
        void handle(MakeFinding command) {
            var round = rounds.lockRound(rounds.sheet(command.sheet()).round());
            var sheet = rounds.lockSheet(command.sheet());
            round.questionnaire().question(command.question());
            if (round.closedAt() != null) {
                throw Refused.conflict("assessment.round-closed", "The round is closed");
            }
            if (sheet.submittedAt() == null) {
                throw Refused.conflict("assessment.not-submitted", "It is not submitted yet");
            }
            var by = command.by();
            if (rounds.answers(sheet.id()).stream().anyMatch(each -> each.by().equals(by.id()))) {
                throw Refused.forbidden("assessment.own-answers", "Nobody judges their own answers");
            }
            var now = clock.instant();
            var finding = new Finding(
                    Ids.next(),
                    round.id(),
                    sheet.id(),
                    sheet.unit(),
                    command.question(),
                    command.severity(),
                    command.words(),
                    by.id(),
                    now,
                    null);
            findings.add(finding);
            events.publishEvent(new FindingMade(
                    round.subject(),
                    finding.id(),
                    sheet.unit(),
                    finding.question(),
                    finding.severity().name(),
                    finding.words(),
                    by.actor(),
                    now));
        }

        /**
         * The round is over: everything is answered and every shortfall a finding. Its measures are followed on. Refuses with
         * {@code assessment.sheets-open}, {@code assessment.shortfalls-open}, {@code assessment.round-closed}.
         */
        void close(UUID id, SignedIn by) {
            var round = rounds.lockRound(id);
            if (round.closedAt() != null) {
                throw Refused.conflict("assessment.round-closed", "The round is closed");
            }
            var made = findings.ofRound(id);
            for (var sheet : rounds.sheets(id)) {
                if (sheet.submittedAt() == null) {
                    throw Refused.conflict("assessment.sheets-open", "Not every team has answered");
                }
                var found = new HashSet<String>();
                made.stream()
                        .filter(each -> each.sheet().equals(sheet.id()))
                        .forEach(each -> found.add(each.question()));
                if (rounds.answers(sheet.id()).stream()
                        .filter(Answered::fallsShort)
                        .anyMatch(each -> !found.contains(each.answer().question()))) {
                    throw Refused.conflict("assessment.shortfalls-open", "Some shortfalls are no findings yet");
                }
            }
            var now = clock.instant();
            rounds.close(id, now);
            rounds.endIfOver(id, now);
            events.publishEvent(new RoundClosed(round.subject(), round.title(), made.size(), by.actor(), now));
        }
    }
}
