package io.jinqiao.compliance.internal;

import io.jinqiao.compliance.internal.RuleRepository.Kept;
import io.jinqiao.compliance.rules.GateRule;
import io.jinqiao.control.ActView.Line;
import io.jinqiao.control.NewAct;
import io.jinqiao.control.TwoPersonControl;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Somebody wants a rule, another version of one, or its end; another person decides. */
record ProposeRule(GateRule rule, @Nullable Instant effectiveFrom, String reason, SignedIn by) {

    @UseCase
    static class Handler {

        private final RuleRepository rules;
        private final RulesInForce inForce;
        private final TwoPersonControl control;
        private final Clock clock;

        Handler(RuleRepository rules, RulesInForce inForce, TwoPersonControl control, Clock clock) {
            this.rules = rules;
            this.inForce = inForce;
            this.control = control;
            this.clock = clock;
        }

        /** Refuses with {@code compliance.in-the-past}, {@code .unknown-class} and as {@link GateRule} and control do. */
        void handle(ProposeRule command) {
            var now = clock.instant();
            var from = Objects.requireNonNullElse(command.effectiveFrom(), now);
            if (from.isBefore(now)) {
                throw Refused.invalid("compliance.in-the-past", "A version begins now or later, never before");
            }
            var asked = command.rule();
            var rule = new GateRule(
                    asked.code(),
                    rules.nextVersion(asked.code()),
                    asked.kind(),
                    asked.name(),
                    asked.outcome(),
                    asked.says(),
                    asked.not(),
                    asked.with(),
                    asked.negatable(),
                    asked.quotable(),
                    asked.instead(),
                    asked.source(),
                    asked.retired());
            inForce.with(rule);
            var act = Ids.next();
            rules.propose(rule, from, act);
            control.propose(
                    act,
                    new NewAct(
                            RuleChange.CODE,
                            RuleChange.subject(rule.code()),
                            null,
                            rule.name().zh() + " " + rule.stamp(),
                            changes(before(rule.code()), rule),
                            command.reason(),
                            command.by()));
        }

        private Optional<GateRule> before(String code) {
            return rules.versions().stream()
                    .filter(kept ->
                            kept.rule().code().equals(code) && kept.state().equals("APPROVED"))
                    .findFirst()
                    .map(Kept::rule);
        }

        private static List<Line> changes(Optional<GateRule> before, GateRule after) {
            var old = before.map(Handler::fields).orElse(Map.of());
            var lines = new ArrayList<Line>();
            fields(after).forEach((field, words) -> {
                var was = old.getOrDefault(field, "");
                if (!was.equals(words)) {
                    lines.add(new Line(field, was, words));
                }
            });
            return lines;
        }

        private static Map<String, String> fields(GateRule rule) {
            var fields = new TreeMap<String, String>();
            fields.put("name", rule.name().zh() + " / " + rule.name().en());
            rule.outcome().forEach((speaker, outcome) -> fields.put("outcome." + speaker, outcome.name()));
            fields.put("says", String.join("、", rule.says()));
            fields.put("not", String.join("、", rule.not()));
            fields.put("with", String.join("、", rule.with()));
            fields.put("instead", rule.instead().zh() + " / " + rule.instead().en());
            fields.put("source", rule.source());
            fields.put("retired", String.valueOf(rule.retired()));
            return fields;
        }
    }
}
