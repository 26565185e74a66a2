package io.jinqiao.identity.internal;

import io.jinqiao.identity.Standing.Means;
import io.jinqiao.identity.events.StepUpAsked;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.vault.Vault;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** A one-time code is made for the customer of a conversation; only its keyed hash is kept. */
record AskCode(
        ConversationId conversation,
        CustomerId customer,
        @Nullable StaffId by) {

    private static final Duration BETWEEN = Duration.ofSeconds(30);
    private static final Duration DAY = Duration.ofHours(24);
    private static final int CODES = 1_000_000;

    /** What has to be sent; lives only until it is. */
    record Made(UUID id, String code, Instant until) {

        @Override
        public String toString() {
            return "Made[" + id + "]";
        }
    }

    @UseCase
    static class Handler {

        private final SecureRandom random = new SecureRandom();
        private final StepUpRepository stepUps;
        private final LevelRules rules;
        private final Vault vault;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                StepUpRepository stepUps,
                LevelRules rules,
                Vault vault,
                ApplicationEventPublisher events,
                Clock clock) {
            this.stepUps = stepUps;
            this.rules = rules;
            this.vault = vault;
            this.events = events;
            this.clock = clock;
        }

        /** Refuses with {@code identity.code-just-sent}, {@code identity.locked-today}. */
        Made handle(AskCode command) {
            var now = clock.instant();
            var before = stepUps.lock(command.conversation());
            if (before.filter(last -> last.askedAt().plus(BETWEEN).isAfter(now)).isPresent()) {
                throw Refused.conflict("identity.code-just-sent", "A code was sent just now");
            }
            if (stepUps.voidSince(command.customer(), now.minus(DAY), rules.tries()) >= rules.failuresADay()) {
                throw Refused.conflict("identity.locked-today", "Too many wrong codes: none is sent today any more");
            }
            before.ifPresent(last -> stepUps.end(last, false, last.tries()));
            var id = Ids.next();
            var code = "%06d".formatted(random.nextInt(CODES));
            var until = now.plus(rules.codeLasts());
            stepUps.add(
                    new StepUp(
                            id, command.conversation(), command.customer(), hash(vault, id, code), "", now, until, 0),
                    command.by());
            var by = command.by() == null ? Actor.MACHINE : Actor.of(command.by());
            events.publishEvent(
                    new StepUpAsked(command.conversation(), command.customer(), Means.CODE.name(), until, by, now));
            return new Made(id, code, until);
        }
    }

    /** Keyed, and another for every code that was ever sent: who reads the table can neither try a million nor compare. */
    static byte[] hash(Vault vault, UUID stepUp, String code) {
        return vault.index("identity.code", stepUp + ":" + code);
    }
}
