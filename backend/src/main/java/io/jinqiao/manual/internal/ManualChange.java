package io.jinqiao.manual.internal;

import io.jinqiao.control.spi.ControlledKind;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.manual.events.ManualApproved;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A version of a manual, approved by a second person. */
@Component
class ManualChange implements ControlledKind {

    static final String CODE = "manual.version";

    private final VersionRepository versions;
    private final ManualsInForce inForce;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ManualChange(VersionRepository versions, ManualsInForce inForce, ApplicationEventPublisher events, Clock clock) {
        this.versions = versions;
        this.inForce = inForce;
        this.events = events;
        this.clock = clock;
    }

    /** A manual has a word for a name, so its id is made of it. */
    static Subject subject(String code) {
        return new Subject("manual", UUID.nameUUIDFromBytes(("manual:" + code).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Permission proposer() {
        return Permission.PROPOSE_RULES;
    }

    @Override
    public Permission decider() {
        return Permission.APPROVE_RULES;
    }

    @Override
    public Duration lapsesAfter() {
        return Duration.ofDays(7);
    }

    /** From its moment on, or at once where that has passed while it waited. */
    @Override
    public void carryOut(UUID act, StaffId approver) {
        var kept = versions.ofAct(act).orElseThrow();
        var now = clock.instant();
        var from = kept.effectiveFrom().isBefore(now) ? now : kept.effectiveFrom();
        versions.end(act, "APPROVED", from);
        var manual = kept.manual();
        events.publishEvent(new ManualApproved(
                subject(manual.code()),
                manual.code(),
                manual.version(),
                manual.retired(),
                from,
                Actor.of(approver),
                now));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                inForce.lookAgain();
            }
        });
    }

    @Override
    public void drop(UUID act, StaffId decider) {
        lapse(act);
    }

    @Override
    public void lapse(UUID act) {
        versions.ofAct(act).ifPresent(kept -> versions.end(act, "DROPPED", kept.effectiveFrom()));
    }
}
