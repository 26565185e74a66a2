package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.staff.events.PasswordChanged;
import io.jinqiao.staff.internal.Account.Password;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Somebody takes another password; whoever else was signed in as them is not any more. */
record ChangePassword(StaffId staff, UUID signIn, String current, String next) {

    @Override
    public String toString() {
        return "ChangePassword[…]";
    }

    @UseCase
    static class Handler {

        private final ConfirmPassword.Handler confirm;
        private final AccountRepository accounts;
        private final Admission admission;
        private final HouseRules rules;
        private final Rights rights;
        private final PasswordEncoder passwords;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                ConfirmPassword.Handler confirm,
                AccountRepository accounts,
                Admission admission,
                HouseRules rules,
                Rights rights,
                PasswordEncoder passwords,
                ApplicationEventPublisher events,
                Clock clock) {
            this.confirm = confirm;
            this.accounts = accounts;
            this.admission = admission;
            this.rules = rules;
            this.rights = rights;
            this.passwords = passwords;
            this.events = events;
            this.clock = clock;
        }

        /**
         * False when the present password is wrong, which counts like a refused sign-in. Refuses with
         * {@code staff.password-weak}, {@code staff.password-used}, {@code staff.too-many-attempts}.
         */
        boolean handle(ChangePassword command) {
            var account = accounts.lock(command.staff());
            var now = clock.instant();
            if (!confirm.handle(new ConfirmPassword(command.staff(), command.current()))) {
                return false;
            }
            var changed = next(account, command.next());
            accounts.save(command.staff(), changed);
            events.publishEvent(new PasswordChanged(command.staff(), false, Actor.of(command.staff()), now));
            admission.end(command.staff(), command.signIn(), Ending.CHANGED, "", Actor.of(command.staff()));
            admission.renewed(command.signIn(), accounts.lock(command.staff()));
            return true;
        }

        private Password next(Account account, String next) {
            var house = rules.signIn();
            PasswordRule.check(house, next, house.privileged(rights.of(account.person())));
            var old = account.password();
            var known = Stream.concat(Stream.of(old.hash()), old.before().stream())
                    .limit(house.history() + 1L)
                    .toList();
            if (known.stream().anyMatch(hash -> passwords.matches(next, hash))) {
                throw Refused.invalid("staff.password-used", "This password was used before");
            }
            return new Password(
                    passwords.encode(next),
                    clock.instant(),
                    false,
                    List.copyOf(known.subList(0, Math.min(known.size(), house.history()))));
        }
    }
}
