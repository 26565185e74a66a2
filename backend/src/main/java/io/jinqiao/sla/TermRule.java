package io.jinqiao.sla;

import io.jinqiao.sla.events.Escalation;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * One version of a rule: how long a term lasts, and who hears of it when. A version never changes.
 *
 * @param code the term
 * @param alerts at which per cent of the time who is told; the one at 100 is told when the term breaks
 * @param pauseReasons for what time may stand still
 * @param extensions how much more time there may be, in this order
 * @param source where it is written: a law, a manual, a decision
 */
public record TermRule(
        String code,
        int version,
        Instant effectiveFrom,
        Target target,
        List<Alert> alerts,
        List<String> pauseReasons,
        List<Extension> extensions,
        String source) {

    public TermRule {
        alerts = alerts.stream().sorted(Comparator.comparingInt(Alert::percent)).toList();
        pauseReasons = List.copyOf(pauseReasons);
        extensions = List.copyOf(extensions);
    }

    /** Something to tell when this per cent of the time, 1 to 100, is used up. */
    public record Alert(int percent, Escalation escalation) {}

    /**
     * How much more time there may be.
     *
     * @param further whether {@code most} is counted from the old due moment; otherwise it is the total from the start
     * @param approver whose agreement it takes: {@code complaint-head}, {@code head-office-senior-manager} …
     */
    public record Extension(boolean further, Target most, String approver) {}

    /** What to tell at this per cent; nothing when the rule is silent. */
    public Escalation escalation(int percent) {
        return alerts.stream()
                .filter(alert -> alert.percent() == percent)
                .map(Alert::escalation)
                .findFirst()
                .orElse(Escalation.NONE);
    }

    /** The per cents before the end at which there is something to tell. */
    public List<Integer> warnings() {
        return alerts.stream()
                .map(Alert::percent)
                .filter(percent -> percent < 100)
                .toList();
    }
}
