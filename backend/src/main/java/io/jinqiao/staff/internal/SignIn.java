package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.staff.StaffView;
import io.jinqiao.staff.events.SignInRefused;
import io.jinqiao.staff.events.SignedInOnce;
import io.jinqiao.staff.internal.Account.Failures;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Somebody says who they are and proves it with a password. */
record SignIn(String username, String password) {

    private static final int LONGEST = 128;

    SignIn {
        if (username.isBlank() || username.length() > LONGEST || password.length() > LONGEST) {
            throw refusal();
        }
    }

    /** The same words whether the name exists, the password is wrong or the account is locked. */
    static Refused refusal() {
        return new Refused(Refused.Kind.UNAUTHENTICATED, "staff.sign-in-refused", "Name or password is not right");
    }

    @Override
    public String toString() {
        return "SignIn[…]";
    }

    @UseCase
    static class Handler {

        private final StaffRepository staff;
        private final PasswordEncoder passwords;
        private final ApplicationEventPublisher events;
        private final Clock clock;
        private final String nobodysHash;

        Handler(StaffRepository staff, PasswordEncoder passwords, ApplicationEventPublisher events, Clock clock) {
            this.staff = staff;
            this.passwords = passwords;
            this.events = events;
            this.clock = clock;
            this.nobodysHash = passwords.encode("nobody");
        }

        /** Empty when refused; it returns rather than throws so that the failure is counted in this transaction. */
        Optional<StaffView> handle(SignIn attempt) {
            var account = staff.claimAccount(attempt.username().strip().toLowerCase(Locale.ROOT));
            var right = passwords.matches(
                    attempt.password(), account.map(Account::passwordHash).orElse(nobodysHash));
            return account.flatMap(known ->
                    right && !known.failures().locked(clock.instant()) ? Optional.of(welcome(known)) : refuse(known));
        }

        private StaffView welcome(Account account) {
            var person = account.person();
            staff.save(person.id(), Failures.NONE);
            events.publishEvent(new SignedInOnce(person.id(), Actor.of(person.id()), clock.instant()));
            return person;
        }

        private Optional<StaffView> refuse(Account account) {
            var now = clock.instant();
            var id = account.person().id();
            var failures = account.failures().locked(now)
                    ? account.failures()
                    : account.failures().another(now);
            staff.save(id, failures);
            events.publishEvent(new SignInRefused(id, failures.locked(now), Actor.SYSTEM, now));
            return Optional.empty();
        }
    }
}
