package io.jinqiao.staff.internal;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Which proofs an account still owes, given what was proved. */
@Component
class Proving {

    private final SecondFactorRepository factors;
    private final HouseRules rules;
    private final Rights rights;
    private final Clock clock;

    Proving(SecondFactorRepository factors, HouseRules rules, Rights rights, Clock clock) {
        this.factors = factors;
        this.rules = rules;
        this.rights = rights;
        this.clock = clock;
    }

    /** Whoever has a second factor is asked for it; whoever needs one and has none sets it up. */
    Stage afterPassword(Account account) {
        if (factors.isConfirmed(account.person().id())) {
            return Stage.CODE;
        }
        return asksSecondFactor(account) ? Stage.ENROL : afterBoth(account);
    }

    /** The same where the institution's sign-on stands for the password. */
    Stage afterSso(Account account) {
        if (factors.isConfirmed(account.person().id())) {
            return Stage.CODE;
        }
        return asksSecondFactor(account) ? Stage.ENROL : Stage.OPEN;
    }

    Stage afterBoth(Account account) {
        return account.password().due(rules.signIn(), clock.instant()) ? Stage.PASSWORD : Stage.OPEN;
    }

    boolean asksSecondFactor(Account account) {
        return account.secondFactor() || rules.signIn().asksSecondFactor(rights.of(account.person()));
    }
}
