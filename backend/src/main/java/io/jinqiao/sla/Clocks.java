package io.jinqiao.sla;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Terms that run. Calls take part in the caller's transaction. */
public interface Clocks {

    /** Runs from now; refused with {@code sla.no-rule} when it leaves its target to a rule that does not exist. */
    ClockView start(NewClock clock);

    /** Stops it, kept or broken as it stands; stopping a stopped clock changes nothing. */
    void stop(ClockId clock, Actor by);

    /**
     * Time stands still until {@code resume}.
     *
     * @param reason one that the rule of the clock allows; otherwise refused with {@code sla.pause-not-allowed}. A clock
     *     without a rule may pause for any reason. Refused with {@code sla.not-running} when it is over or paused already
     * @param allowedBy who allowed it; what that takes is decided by the caller
     */
    void pause(ClockId clock, String reason, Actor allowedBy);

    /** Time runs again; refused with {@code sla.not-paused}. */
    void resume(ClockId clock, Actor by);

    /**
     * Gives more time, as the next extension of its rule says: from the old due moment, or as the total from the start.
     *
     * <p>Refused with {@code sla.extension-not-allowed} when the rule knows no further one, {@code sla.extension-too-long}
     * when it allows less, {@code sla.not-running} when the clock is over. Without a rule it adds to the old due moment.
     *
     * @param approver who agreed; whether that is who the rule names ({@link TermRule.Extension#approver}) is decided by the
     *     caller, who knows the posts
     */
    void extend(ClockId clock, Target more, String reason, Actor approver);

    /** Every clock of a thing, oldest first. */
    List<ClockView> of(Subject subject);

    /** Every clock of these things, oldest first; one question for a whole list on a screen. */
    List<ClockView> of(List<Subject> subjects);

    /** Running clocks due before this moment, soonest first; paused ones are not among them. */
    List<ClockView> due(Instant before, int limit);

    /** The rule of a term that is in force now; refused with {@code sla.no-rule}. */
    TermRule rule(String term);

    /** Every term that a rule in force promises, by its code. */
    Set<String> terms();

    /** When a clock of this term would be due if it started now; refused with {@code sla.no-rule}. */
    Instant wouldBeDue(String term);

    /** How the due moment of a clock was computed, from the versions it started with; refused with {@code sla.unknown-clock}. */
    ClockProof proof(ClockId clock);
}
