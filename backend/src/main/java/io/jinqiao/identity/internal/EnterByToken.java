package io.jinqiao.identity.internal;

import io.jinqiao.channel.Visits;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.customer.CustomerView;
import io.jinqiao.customer.Customers;
import io.jinqiao.identity.Identity.Entered;
import io.jinqiao.identity.Standing.Means;
import io.jinqiao.identity.events.CustomerIdentified;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** The institution's app vouches for whoever holds the browser; what a visitor began goes on as the customer's. */
record EnterByToken(String token, @Nullable CustomerId visitor) {

    private static final Duration VISIT = Duration.ofHours(12);

    @Override
    public String toString() {
        return "EnterByToken[" + visitor + "]";
    }

    @UseCase
    static class Handler {

        private final AppKeyRepository keys;
        private final TokenRules rules;
        private final LevelRules levels;
        private final ProofRepository proofs;
        private final Customers customers;
        private final Conversations conversations;
        private final Visits visits;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                AppKeyRepository keys,
                TokenRules rules,
                LevelRules levels,
                ProofRepository proofs,
                Customers customers,
                Conversations conversations,
                Visits visits,
                ApplicationEventPublisher events,
                Clock clock) {
            this.keys = keys;
            this.rules = rules;
            this.levels = levels;
            this.proofs = proofs;
            this.customers = customers;
            this.conversations = conversations;
            this.visits = visits;
            this.events = events;
            this.clock = clock;
        }

        /** Refuses with {@code identity.token-…}, {@code identity.customer-unknown}. */
        Entered handle(EnterByToken command) {
            var now = clock.instant();
            var token = SignedToken.read(command.token());
            var key = keys.byKid(token.kid())
                    .orElseThrow(() -> TokenRules.no("key-unknown", "No key of this name is trusted"));
            if (key.algorithm() != token.algorithm() || !token.isSignedBy(key.spki())) {
                throw TokenRules.no("signature", "The signature is not of this key");
            }
            key.require(now);
            rules.require(token, key.issuer(), now);
            if (!keys.use(token.issuer(), token.id(), rules.forgetAfter(token), now)) {
                throw TokenRules.no("replayed", "The token was shown before");
            }
            var customer = customers
                    .known(token.customer())
                    .orElseThrow(() -> Refused.forbidden("identity.customer-unknown", "No customer has this number"));
            proofs.add(Proof.ofApp(customer, now, now.plus(levels.lasts(Means.APP_TOKEN))));
            var conversation = adopted(command.visitor(), customer);
            var visitor = command.visitor() == null ? customer : command.visitor();
            events.publishEvent(
                    new CustomerIdentified(customer, visitor, key.issuer(), key.kid(), Actor.of(customer), now));
            return new Entered(visits.issue(customer, now.plus(VISIT)), customer, conversation);
        }

        private @Nullable ConversationId adopted(@Nullable CustomerId visitor, CustomerId customer) {
            if (visitor == null || customers.get(visitor).kind() != CustomerView.Kind.VISITOR) {
                return null;
            }
            return conversations
                    .current(visitor)
                    .map(begun -> conversations.adopt(begun.id(), customer).id())
                    .orElse(null);
        }
    }
}
