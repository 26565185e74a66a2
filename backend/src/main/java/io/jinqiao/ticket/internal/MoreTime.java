package io.jinqiao.ticket.internal;

import io.jinqiao.sla.Target;
import io.jinqiao.sla.TermRule;
import java.time.Duration;
import java.util.Optional;

/**
 * How much more time the rule of a term knows next, in the unit people ask in. Pure.
 *
 * @param most of the unit, at least 1
 * @param approver whose agreement it takes, in the words of rules
 */
record MoreTime(Unit unit, int most, String approver) {

    /** What the target of the rule is counted in. */
    enum Unit {
        HOURS,
        DAYS
    }

    /** Nothing where the rule's next extension leaves less than one whole unit. */
    static Optional<MoreTime> of(TermRule rule, TermRule.Extension next) {
        var most = count(next.most()) - given(rule, next);
        return most < 1 ? Optional.empty() : Optional.of(new MoreTime(unit(next.most()), most, next.approver()));
    }

    /** In the kind of time of the rule's next extension; the total from the start where that counts so. */
    static Target target(TermRule rule, TermRule.Extension next, int amount) {
        var all = amount + given(rule, next);
        return switch (next.most()) {
            case Target.Elapsed _ -> new Target.Elapsed(Duration.ofHours(all));
            case Target.WorkingTime(var time, var calendar) -> new Target.WorkingTime(Duration.ofHours(all), calendar);
            case Target.Days _ -> new Target.Days(all);
            case Target.WorkingDays(var days, var calendar) -> new Target.WorkingDays(all, calendar);
        };
    }

    private static int given(TermRule rule, TermRule.Extension next) {
        return next.further() ? 0 : count(rule.target());
    }

    private static Unit unit(Target target) {
        return switch (target) {
            case Target.Elapsed _, Target.WorkingTime _ -> Unit.HOURS;
            case Target.Days _, Target.WorkingDays _ -> Unit.DAYS;
        };
    }

    private static int count(Target target) {
        return switch (target) {
            case Target.Elapsed(var time) -> Math.toIntExact(time.toHours());
            case Target.WorkingTime(var time, var calendar) -> Math.toIntExact(time.toHours());
            case Target.Days(var days) -> days;
            case Target.WorkingDays(var days, var calendar) -> days;
        };
    }
}
