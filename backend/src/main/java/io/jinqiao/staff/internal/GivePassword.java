package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.staff.events.PasswordChanged;
import io.jinqiao.staff.internal.Account.Failures;
import io.jinqiao.staff.internal.Account.Password;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;

/** An administrator sets a password that somebody forgot; its owner must change it at the next sign-in. */
record GivePassword(StaffId staff, String password, StaffId by) {

    GivePassword {
        if (staff.equals(by)) {
            throw Refused.forbidden("staff.not-for-oneself", "Another person does this for you");
        }
    }

    @Override
    public String toString() {
        return "GivePassword[…]";
    }

    @UseCase
    static class Handler {

        private final AccountRepository accounts;
        private final Admission admission;
        private final HouseRules rules;
        private final Rights rights;
        private final PasswordEncoder passwords;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                AccountRepository accounts,
                Admission admission,
                HouseRules rules,
                Rights rights,
                PasswordEncoder passwords,
                ApplicationEventPublisher events,
                Clock clock) {
            this.accounts = accounts;
            this.admission = admission;
            this.rules = rules;
            this.rights = rights;
            this.passwords = passwords;
            this.events = events;
            this.clock = clock;
        }

        /** Refuses with {@code staff.password-weak}. */
        void handle(GivePassword command) {
            var house = rules.signIn();
            var account = accounts.lock(command.staff());
            PasswordRule.check(house, command.password(), house.privileged(rights.of(account.person())));
            var old = account.password();
            var before = Stream.concat(Stream.of(old.hash()), old.before().stream())
                    .limit(house.history())
                    .toList();
            var now = clock.instant();
            accounts.save(command.staff(), new Password(passwords.encode(command.password()), now, true, before));
            accounts.save(command.staff(), Failures.NONE);
            events.publishEvent(new PasswordChanged(command.staff(), true, Actor.of(command.by()), now));
            admission.end(command.staff(), null, Ending.CHANGED, "", Actor.of(command.by()));
        }
    }
}
