package io.jinqiao.assessment.internal;

import io.jinqiao.assessment.events.MeasureDecided;
import io.jinqiao.assessment.internal.Finding.Measure;
import io.jinqiao.control.spi.ControlledKind;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A measure is over only when somebody other than its owner confirms it; otherwise it goes back to them. */
@Component
class MeasureConfirmation implements ControlledKind {

    static final String CODE = "assessment.measure";

    private final FindingRepository findings;
    private final RoundRepository rounds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeasureConfirmation(
            FindingRepository findings, RoundRepository rounds, ApplicationEventPublisher events, Clock clock) {
        this.findings = findings;
        this.rounds = rounds;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String code() {
        return CODE;
    }

    /** Anybody of the house may own a measure. */
    @Override
    public Permission proposer() {
        return Permission.READ_KNOWLEDGE;
    }

    @Override
    public Permission decider() {
        return Permission.APPROVE_RULES;
    }

    @Override
    public Duration lapsesAfter() {
        return Duration.ofDays(14);
    }

    @Override
    public void carryOut(UUID act, StaffId approver) {
        var measure = findings.ofAct(act).orElseThrow();
        var finding = findings.lock(measure.finding());
        var now = clock.instant();
        findings.confirm(measure.id(), approver, now);
        var closed = findings.closeIfDone(finding.id(), now);
        rounds.lockRound(finding.round());
        rounds.endIfOver(finding.round(), now);
        tell(finding, measure, true, closed, Actor.of(approver));
    }

    @Override
    public void drop(UUID act, StaffId decider) {
        sendBack(act, Actor.of(decider));
    }

    @Override
    public void lapse(UUID act) {
        sendBack(act, Actor.SYSTEM);
    }

    private void sendBack(UUID act, Actor by) {
        findings.ofAct(act).ifPresent(measure -> {
            findings.sendBack(measure.id());
            tell(findings.get(measure.finding()), measure, false, false, by);
        });
    }

    private void tell(Finding finding, Measure measure, boolean confirmed, boolean closed, Actor by) {
        events.publishEvent(new MeasureDecided(
                Round.subject(finding.round()),
                measure.id(),
                measure.words(),
                confirmed,
                closed,
                List.of(measure.owner()),
                by,
                clock.instant()));
    }
}
