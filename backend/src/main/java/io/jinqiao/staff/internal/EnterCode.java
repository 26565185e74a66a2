package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.staff.events.SignInRefused;
import io.jinqiao.staff.internal.Account.Failures;
import io.jinqiao.staff.internal.SignInRecord.Live;
import io.jinqiao.staff.internal.SignInRecord.Origin;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody whose password was right proves themself by the code of their second factor, or one of the recovery codes. */
record EnterCode(Live signIn, String code, Origin from) {

    static Refused refusal() {
        return new Refused(Refused.Kind.INVALID, "staff.code-wrong", "This code is not right, or was used already");
    }

    @Override
    public String toString() {
        return "EnterCode[…]";
    }

    @UseCase
    static class Handler {

        private final AccountRepository accounts;
        private final SecondFactorRepository factors;
        private final SignInRepository signIns;
        private final Admission admission;
        private final HouseRules rules;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                AccountRepository accounts,
                SecondFactorRepository factors,
                SignInRepository signIns,
                Admission admission,
                HouseRules rules,
                ApplicationEventPublisher events,
                Clock clock) {
            this.accounts = accounts;
            this.factors = factors;
            this.signIns = signIns;
            this.admission = admission;
            this.rules = rules;
            this.events = events;
            this.clock = clock;
        }

        /** False when the code is wrong, which counts like a wrong password. */
        boolean handle(EnterCode command) {
            var staff = command.signIn().person().id();
            var account = accounts.lock(staff);
            var now = clock.instant();
            if (command.signIn().stage() != Stage.CODE) {
                throw Refused.conflict("staff.no-code-asked", "No code is asked for");
            }
            if (account.failures().locked(now)) {
                return refuse(command, account.failures(), "locked");
            }
            var proof = factors.confirmed(staff).flatMap(factor -> factor.proof(command.code(), now));
            if (proof.isEmpty()) {
                return refuse(command, account.failures().another(rules.signIn(), now), "code");
            }
            factors.save(proof.get().next(), now);
            accounts.save(staff, Failures.NONE);
            admission.proved(command.signIn().id(), account, proof.get().means());
            return true;
        }

        private boolean refuse(EnterCode command, Failures failures, String why) {
            var now = clock.instant();
            var staff = command.signIn().person().id();
            accounts.save(staff, failures);
            signIns.addRefused(staff, command.from(), command.signIn().means() + "+totp", why, now);
            events.publishEvent(new SignInRefused(staff, failures.locked(now), Actor.SYSTEM, now));
            if (failures.locked(now)) {
                signIns.end(command.signIn().id(), Ending.CHANGED, now);
            }
            return false;
        }
    }
}
