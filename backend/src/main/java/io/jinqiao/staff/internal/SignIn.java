package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.staff.events.SignInRefused;
import io.jinqiao.staff.internal.Account.Failures;
import io.jinqiao.staff.internal.SignInRecord.Origin;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Somebody says who they are and proves it with a password. */
record SignIn(String username, String password, Origin from) {

    private static final int LONGEST = 128;
    private static final String MEANS = "password";

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

        private final AccountRepository accounts;
        private final SignInRepository signIns;
        private final Admission admission;
        private final HouseRules rules;
        private final PasswordEncoder passwords;
        private final ApplicationEventPublisher events;
        private final Clock clock;
        private final String nobodysHash;

        Handler(
                AccountRepository accounts,
                SignInRepository signIns,
                Admission admission,
                HouseRules rules,
                PasswordEncoder passwords,
                ApplicationEventPublisher events,
                Clock clock) {
            this.accounts = accounts;
            this.signIns = signIns;
            this.admission = admission;
            this.rules = rules;
            this.passwords = passwords;
            this.events = events;
            this.clock = clock;
            this.nobodysHash = passwords.encode("nobody");
        }

        /** Empty when refused; it returns rather than throws so that the failure is counted in this transaction. */
        Optional<UUID> handle(SignIn attempt) {
            var account = accounts.claim(attempt.username().strip().toLowerCase(Locale.ROOT));
            var right = passwords.matches(
                    attempt.password(),
                    account.map(known -> known.password().hash()).orElse(nobodysHash));
            return account.flatMap(known -> {
                if (known.failures().locked(clock.instant())) {
                    return refuse(known, "locked", attempt.from());
                }
                if (!right) {
                    return refuse(known, "password", attempt.from());
                }
                return known.barred()
                        ? refuse(known, "barred", attempt.from())
                        : Optional.of(welcome(known, attempt.from()));
            });
        }

        private UUID welcome(Account account, Origin from) {
            accounts.save(account.person().id(), Failures.NONE);
            return admission.begin(account, MEANS, from);
        }

        private Optional<UUID> refuse(Account account, String why, Origin from) {
            var now = clock.instant();
            var id = account.person().id();
            var failures =
                    why.equals("password") ? account.failures().another(rules.signIn(), now) : account.failures();
            accounts.save(id, failures);
            signIns.addRefused(id, from, MEANS, why, now);
            events.publishEvent(new SignInRefused(id, failures.locked(now), Actor.SYSTEM, now));
            return Optional.empty();
        }
    }
}
