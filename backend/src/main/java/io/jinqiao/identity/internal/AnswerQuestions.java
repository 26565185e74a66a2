package io.jinqiao.identity.internal;

import io.jinqiao.identity.Level;
import io.jinqiao.identity.Standing.Means;
import io.jinqiao.identity.events.LevelReached;
import io.jinqiao.identity.events.StepUpFailed;
import io.jinqiao.identity.internal.Questioning.State;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/**
 * The institution's systems have judged what a customer answered; the answers themselves never come here.
 *
 * @param right whether every one was
 */
record AnswerQuestions(ConversationId conversation, UUID questioning, boolean right, StaffId by) {

    @UseCase
    static class Handler {

        private final QuestioningRepository asked;
        private final ProofRepository proofs;
        private final LevelRules rules;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                QuestioningRepository asked,
                ProofRepository proofs,
                LevelRules rules,
                ApplicationEventPublisher events,
                Clock clock) {
            this.asked = asked;
            this.proofs = proofs;
            this.rules = rules;
            this.events = events;
            this.clock = clock;
        }

        /** One judgement a questioning: of two at once the second is refused with {@code identity.nothing-asked}. */
        State handle(AnswerQuestions command) {
            var now = clock.instant();
            var questioning = asked.lock(command.conversation())
                    .filter(each -> each.id().equals(command.questioning()))
                    .orElseThrow(() -> Refused.conflict("identity.nothing-asked", "No answer is waited for"));
            var by = Actor.of(command.by());
            var state =
                    now.isBefore(questioning.until()) ? (command.right() ? State.PASSED : State.FAILED) : State.LATE;
            asked.end(questioning.id(), state);
            if (state != State.PASSED) {
                var why = state == State.LATE ? "LATE" : "ANSWERS";
                events.publishEvent(new StepUpFailed(questioning.conversation(), questioning.customer(), why, by, now));
                return state;
            }
            var until = now.plus(rules.lasts(Means.KNOWLEDGE));
            proofs.add(new Proof(
                    questioning.customer(),
                    questioning.conversation(),
                    Level.L2,
                    Means.KNOWLEDGE,
                    null,
                    "",
                    now,
                    until));
            events.publishEvent(new LevelReached(
                    questioning.conversation(),
                    questioning.customer(),
                    Level.L2.name(),
                    Means.KNOWLEDGE.name(),
                    "",
                    until,
                    by,
                    now));
            return state;
        }
    }
}
