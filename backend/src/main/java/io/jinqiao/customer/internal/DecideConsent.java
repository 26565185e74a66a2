package io.jinqiao.customer.internal;

import io.jinqiao.customer.events.ConsentGiven;
import io.jinqiao.customer.events.ConsentWithdrawn;
import io.jinqiao.customer.internal.ConsentRepository.Decision;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/**
 * A customer agrees to a purpose, or takes it back; both are the same one step (PIPL article 15).
 *
 * @param version of the words they read
 */
record DecideConsent(CustomerId customer, String purpose, int version, boolean given) {

    @UseCase
    static class Handler {

        private final Purposes purposes;
        private final ConsentRepository consents;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(Purposes purposes, ConsentRepository consents, ApplicationEventPublisher events, Clock clock) {
            this.purposes = purposes;
            this.consents = consents;
            this.events = events;
            this.clock = clock;
        }

        /** Refuses with {@code customer.unknown-purpose}, and with {@code customer.words-changed} a yes to older words. */
        void handle(DecideConsent said) {
            var purpose = purposes.get(said.purpose());
            if (said.given() && said.version() != purpose.version()) {
                throw Refused.conflict("customer.words-changed", "The words have changed; read them again");
            }
            var before = consents.newest(said.customer()).get(said.purpose());
            var now = clock.instant();
            var decision = new Decision(purpose.code(), purpose.version(), said.given(), now);
            if (before != null && before.given() == said.given() && before.version() == decision.version()) {
                return;
            }
            consents.add(said.customer(), decision);
            var by = Actor.of(said.customer());
            events.publishEvent(
                    said.given()
                            ? new ConsentGiven(said.customer(), purpose.code(), purpose.version(), by, now)
                            : new ConsentWithdrawn(said.customer(), purpose.code(), purpose.version(), by, now));
        }
    }
}
