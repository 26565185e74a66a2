package io.jinqiao.assessment.internal;

import io.jinqiao.assessment.events.AnswerGiven;
import io.jinqiao.assessment.events.SheetReturned;
import io.jinqiao.assessment.events.SheetSubmitted;
import io.jinqiao.assessment.internal.Round.Answered;
import io.jinqiao.assessment.internal.Round.Sheet;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Whoever was asked answers a question of a sheet; the sheet is submitted, and may be sent back. */
record AnswerSheet(UUID sheet, Answer answer, SignedIn by) {

    private static final int LONGEST_WHY = 500;

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
         * Refuses with {@code assessment.not-yours}, {@code assessment.submitted-already}, {@code assessment.unknown-question} and
         * as {@link Question#require} does.
         */
        void handle(AnswerSheet command) {
            var sheet = mine(command.sheet(), command.by());
            var round = rounds.round(sheet.round());
            var answer = command.answer();
            var question = round.questionnaire().question(answer.question());
            question.require(answer);
            var now = clock.instant();
            rounds.answer(
                    sheet.id(),
                    new Answered(
                            answer, question.fallsShort(answer), command.by().id(), now));
            events.publishEvent(new AnswerGiven(
                    round.subject(),
                    sheet.unit(),
                    answer.question(),
                    answer.verdict().name(),
                    answer.figure(),
                    answer.remark(),
                    answer.proofs(),
                    command.by().actor(),
                    now));
        }

        private Sheet mine(UUID id, SignedIn me) {
            var sheet = rounds.lockSheet(id);
            if (!sheet.person().equals(me.id())) {
                throw Refused.forbidden("assessment.not-yours", "Somebody else answers this");
            }
            if (sheet.submittedAt() != null) {
                throw Refused.conflict("assessment.submitted-already", "It is submitted");
            }
            return sheet;
        }

        /** Refuses with {@code assessment.unanswered} while a question has no answer. */
        void submit(UUID id, SignedIn me) {
            var sheet = mine(id, me);
            var round = rounds.round(sheet.round());
            var answers = rounds.answers(id);
            if (answers.size() < round.questionnaire().questions().size()) {
                throw Refused.conflict("assessment.unanswered", "Some questions have no answer yet");
            }
            var now = clock.instant();
            rounds.submit(id, now);
            var shortfalls = (int) answers.stream().filter(Answered::fallsShort).count();
            events.publishEvent(new SheetSubmitted(
                    round.subject(),
                    id,
                    sheet.unit(),
                    round.title(),
                    shortfalls,
                    List.of(round.ledBy()),
                    me.actor(),
                    now));
        }

        /**
         * Compliance wants it looked at again. Refuses with {@code assessment.not-submitted}, {@code assessment.round-closed}, and
         * {@code assessment.found-already} once an answer of it is a finding.
         */
        void sendBack(UUID id, String why, SignedIn by) {
            var reason = Words.required(why, LONGEST_WHY);
            var round = rounds.lockRound(rounds.sheet(id).round());
            var sheet = rounds.lockSheet(id);
            if (sheet.submittedAt() == null) {
                throw Refused.conflict("assessment.not-submitted", "It is not submitted yet");
            }
            if (round.closedAt() != null) {
                throw Refused.conflict("assessment.round-closed", "The round is closed");
            }
            if (!findings.ofSheet(id).isEmpty()) {
                throw Refused.conflict("assessment.found-already", "Answers of it are findings already");
            }
            rounds.reopen(id);
            events.publishEvent(new SheetReturned(
                    round.subject(),
                    id,
                    sheet.unit(),
                    round.title(),
                    reason,
                    List.of(sheet.person()),
                    by.actor(),
                    clock.instant()));
        }
    }
}
