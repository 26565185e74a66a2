package io.jinqiao.identity.internal;

import io.jinqiao.identity.Level;
import io.jinqiao.identity.Standing.Means;
import io.jinqiao.identity.events.LevelReached;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody of the house sees the customer and their papers, at the counter or on video, and says so with their name. */
record Witness(ConversationId conversation, CustomerId customer, String words, SignedIn by) {

    private static final int SHORTEST = 4;

    /** Refuses with {@code identity.witness-words}. */
    Witness {
        words = Words.required(words, 200);
        if (words.length() < SHORTEST) {
            throw Refused.invalid("identity.witness-words", "Say what was seen, and where");
        }
    }

    @UseCase
    static class Handler {

        private final ProofRepository proofs;
        private final LevelRules rules;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(ProofRepository proofs, LevelRules rules, ApplicationEventPublisher events, Clock clock) {
            this.proofs = proofs;
            this.rules = rules;
            this.events = events;
            this.clock = clock;
        }

        void handle(Witness seen) {
            var now = clock.instant();
            var until = now.plus(rules.lasts(Means.WITNESS));
            proofs.add(new Proof(
                    seen.customer(),
                    seen.conversation(),
                    Level.L4,
                    Means.WITNESS,
                    seen.by().id(),
                    seen.words(),
                    now,
                    until));
            events.publishEvent(new LevelReached(
                    seen.conversation(),
                    seen.customer(),
                    Level.L4.name(),
                    Means.WITNESS.name(),
                    seen.words(),
                    until,
                    seen.by().actor(),
                    now));
        }
    }
}
