package io.jinqiao.staff.internal;

import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The rules with which a demo institution begins: everybody comes in with a password alone. */
@Component
class OpenHouse {

    private final HouseRuleRepository rules;
    private final HouseRules inForce;
    private final Clock clock;

    OpenHouse(HouseRuleRepository rules, HouseRules inForce, Clock clock) {
        this.rules = rules;
        this.inForce = inForce;
        this.clock = clock;
    }

    void open() {
        rules.begin(RuleKind.SIGN_IN, SignInRules.SHIPPED.withSecondFactorFor(Set.of()), "演示机构：无须双因素", clock.instant());
        inForce.forget();
    }
}
