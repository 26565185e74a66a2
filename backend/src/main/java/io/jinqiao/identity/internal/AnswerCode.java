package io.jinqiao.identity.internal;

import io.jinqiao.identity.Level;
import io.jinqiao.identity.Standing.Means;
import io.jinqiao.identity.events.LevelReached;
import io.jinqiao.identity.events.StepUpFailed;
import io.jinqiao.identity.internal.StepUp.Outcome;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.vault.Vault;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;

/** The customer enters a code; wrong tries are counted whatever else happens. */
record AnswerCode(ConversationId conversation, CustomerId customer, String code) {

    @Override
    public String toString() {
        return "AnswerCode[" + conversation + "]";
    }

    @UseCase
    static class Handler {

        private final StepUpRepository stepUps;
        private final ProofRepository proofs;
        private final LevelRules rules;
        private final Vault vault;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                StepUpRepository stepUps,
                ProofRepository proofs,
                LevelRules rules,
                Vault vault,
                ApplicationEventPublisher events,
                Clock clock) {
            this.stepUps = stepUps;
            this.proofs = proofs;
            this.rules = rules;
            this.vault = vault;
            this.events = events;
            this.clock = clock;
        }

        /** Refuses with {@code identity.nothing-asked}. */
        Outcome handle(AnswerCode command) {
            var now = clock.instant();
            var asked = stepUps.lock(command.conversation())
                    .filter(open -> open.customer().equals(command.customer()))
                    .orElseThrow(() -> Refused.conflict("identity.nothing-asked", "No code is waited for"));
            var given = AskCode.hash(vault, asked.id(), command.code().strip());
            var outcome = asked.answer(given, rules.tries(), now);
            switch (outcome) {
                case PASSED -> pass(asked, now);
                case WRONG -> stepUps.wrong(asked.id());
                case VOID -> fail(asked, "TRIES", asked.tries() + 1, now);
                case LATE -> fail(asked, "LATE", asked.tries(), now);
            }
            return outcome;
        }

        private void pass(StepUp asked, Instant now) {
            stepUps.end(asked, true, asked.tries());
            var until = now.plus(rules.lasts(Means.CODE));
            proofs.add(new Proof(asked.customer(), asked.conversation(), Level.L3, Means.CODE, null, "", now, until));
            events.publishEvent(new LevelReached(
                    asked.conversation(),
                    asked.customer(),
                    Level.L3.name(),
                    Means.CODE.name(),
                    "",
                    until,
                    Actor.of(asked.customer()),
                    now));
        }

        private void fail(StepUp asked, String why, int tries, Instant now) {
            stepUps.end(asked, false, tries);
            events.publishEvent(
                    new StepUpFailed(asked.conversation(), asked.customer(), why, Actor.of(asked.customer()), now));
        }
    }
}
