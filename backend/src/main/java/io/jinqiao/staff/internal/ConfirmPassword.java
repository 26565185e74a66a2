package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.staff.events.SignInRefused;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Before something grave, whoever sits at the desk proves once more that they are its owner. */
record ConfirmPassword(StaffId staff, String password) {

    @Override
    public String toString() {
        return "ConfirmPassword[…]";
    }

    @UseCase
    static class Handler {

        private final AccountRepository accounts;
        private final HouseRules rules;
        private final PasswordEncoder passwords;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                AccountRepository accounts,
                HouseRules rules,
                PasswordEncoder passwords,
                ApplicationEventPublisher events,
                Clock clock) {
            this.accounts = accounts;
            this.rules = rules;
            this.passwords = passwords;
            this.events = events;
            this.clock = clock;
        }

        /** False when it is wrong, which counts like a refused sign-in; refuses with {@code staff.too-many-attempts}. */
        boolean handle(ConfirmPassword command) {
            var account = accounts.lock(command.staff());
            var now = clock.instant();
            if (account.failures().locked(now)) {
                throw new Refused(Refused.Kind.TOO_MANY, "staff.too-many-attempts", "Too many attempts");
            }
            if (passwords.matches(command.password(), account.password().hash())) {
                return true;
            }
            var failures = account.failures().another(rules.signIn(), now);
            accounts.save(command.staff(), failures);
            events.publishEvent(new SignInRefused(command.staff(), failures.locked(now), Actor.SYSTEM, now));
            return false;
        }
    }
}
