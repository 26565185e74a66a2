package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.staff.events.ServiceAccountChanged;
import io.jinqiao.staff.events.ServiceTokenChanged;
import io.jinqiao.staff.internal.ServiceAccount.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** An administrator gives a service account a token, which is shown this once, takes one back, or closes the account. */
record GiveServiceToken(StaffId account, StaffId by) {

    @UseCase
    static class Handler {

        private static final int MOST_LIVE = 5;

        private final ServiceAccountRepository services;
        private final ServiceTokenRepository tokens;
        private final HouseRules rules;
        private final TokenAlarm alarm;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                ServiceAccountRepository services,
                ServiceTokenRepository tokens,
                HouseRules rules,
                TokenAlarm alarm,
                ApplicationEventPublisher events,
                Clock clock) {
            this.services = services;
            this.tokens = tokens;
            this.rules = rules;
            this.alarm = alarm;
            this.events = events;
            this.clock = clock;
        }

        /**
         * Refuses with {@code staff.service-not-active}, {@code staff.token-too-long} and, beside five that hold,
         * {@code staff.tokens-enough}.
         */
        ServiceToken give(GiveServiceToken command, int days) {
            var account = requireActive(command.account());
            var now = clock.instant();
            if (account.tokens().stream().filter(token -> token.live(now)).count() >= MOST_LIVE) {
                throw Refused.conflict("staff.tokens-enough", "Revoke one that is not needed first");
            }
            return give(command, days, now);
        }

        /** Another one; the older ones end as soon as the rule's overlap is over. */
        ServiceToken rotate(GiveServiceToken command, int days) {
            var account = requireActive(command.account());
            var now = clock.instant();
            var overlap = rules.inForce(ServiceRules.class).overlap();
            if (overlap.isZero()) {
                tokens.revoke(account.id(), null, now);
            } else {
                tokens.shorten(account.id(), now.plus(overlap));
            }
            return give(command, days, now);
        }

        void revoke(GiveServiceToken command, UUID token) {
            var account = services.lock(command.account());
            if (tokens.revoke(account.id(), token, clock.instant()) > 0) {
                tell(command, token, "revoked", null);
            }
        }

        /** For good: its name stays with what it did. */
        void close(GiveServiceToken command) {
            var account = requireActive(command.account());
            var now = clock.instant();
            tokens.revoke(account.id(), null, now);
            services.become(account.id(), State.CLOSED);
            events.publishEvent(new ServiceAccountChanged(
                    account.id(),
                    "closed",
                    account.owner(),
                    MakeServiceAccount.Handler.words(account),
                    Actor.of(command.by()),
                    now));
        }

        private ServiceToken give(GiveServiceToken command, int days, Instant now) {
            var house = rules.inForce(ServiceRules.class);
            if (days < 1 || Duration.ofDays(days).compareTo(house.longest()) > 0) {
                throw Refused.invalid(
                        "staff.token-too-long", "A token holds a day at least, and no longer than the rule");
            }
            var token = ServiceToken.make();
            var id = Ids.next();
            var endsAt = now.plus(Duration.ofDays(days));
            tokens.add(id, command.account(), token, endsAt, command.by(), now);
            tell(command, id, "given", endsAt);
            alarm.alarm().setOnceCommitted(endsAt.minus(house.warnBefore()));
            return token;
        }

        private ServiceAccount requireActive(StaffId id) {
            var account = services.lock(id);
            if (account.state() != State.ACTIVE) {
                throw Refused.conflict(
                        "staff.service-not-active", "This service account waits for approval or is closed");
            }
            return account;
        }

        private void tell(GiveServiceToken command, @Nullable UUID token, String what, @Nullable Instant endsAt) {
            events.publishEvent(new ServiceTokenChanged(
                    command.account(), token, what, endsAt, Actor.of(command.by()), clock.instant()));
        }
    }
}
