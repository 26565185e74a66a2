package io.jinqiao.sla.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.sla.ClockView.Rule;
import io.jinqiao.sla.TermRule;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The rules of terms. A version that is in force never changes, so it is read once. */
@Component
class Rules {

    private final Map<Rule, TermRule> read = new ConcurrentHashMap<>();
    private final RuleRepository rules;

    Rules(RuleRepository rules) {
        this.rules = rules;
    }

    /** Refused with {@code sla.no-rule}. */
    TermRule inForce(String code, Instant now) {
        return rules.inForce(code, now)
                .map(version -> get(new Rule(code, version)))
                .orElseThrow(() -> Refused.notFound("sla.no-rule", "No rule is in force for " + code));
    }

    Set<String> inForce(Instant now) {
        return rules.inForce(now);
    }

    TermRule get(Rule rule) {
        var known = read.get(rule);
        return known != null ? known : read.computeIfAbsent(rule, rules::approved);
    }
}
