package io.jinqiao.staff.internal;

import io.jinqiao.staff.internal.HouseRuleController.Sheet;
import org.springframework.stereotype.Component;

/** Rules of the house as those see them who answer for them. */
@Component
class HouseRuleRead {

    private final HouseRuleRepository rules;

    HouseRuleRead(HouseRuleRepository rules) {
        this.rules = rules;
    }

    Sheet sheet(RuleKind kind) {
        var inForce = rules.inForce(kind);
        return new Sheet(
                inForce.map(HouseRule::version).orElse(0),
                inForce.map(HouseRule::content).orElse(kind.shipped()),
                rules.versions(kind));
    }
}
