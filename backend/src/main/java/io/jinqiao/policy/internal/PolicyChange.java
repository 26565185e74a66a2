package io.jinqiao.policy.internal;

import io.jinqiao.control.spi.ControlledKind;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.policy.events.PolicyApproved;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A version of a policy, approved by a second person. */
@Component
class PolicyChange implements ControlledKind {

    static final String CODE = "policy.document";

    private final PolicyRepository policies;
    private final TellStaff tell;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PolicyChange(PolicyRepository policies, TellStaff tell, ApplicationEventPublisher events, Clock clock) {
        this.policies = policies;
        this.tell = tell;
        this.events = events;
        this.clock = clock;
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
        return Duration.ofDays(14);
    }

    /** From its moment on, or at once where that has passed while it waited. */
    @Override
    public void carryOut(UUID act, StaffId approver) {
        var kept = policies.ofAct(act).orElseThrow();
        var now = clock.instant();
        var from = kept.effectiveFrom().isBefore(now) ? now : kept.effectiveFrom();
        policies.end(act, "APPROVED", from);
        var policy = kept.policy();
        events.publishEvent(new PolicyApproved(
                Policy.subject(policy.code()),
                policy.code(),
                policy.version(),
                policy.archived(),
                from,
                Actor.of(approver),
                now));
        tell.alarm().setOnceCommitted(from);
    }

    @Override
    public void drop(UUID act, StaffId decider) {
        lapse(act);
    }

    @Override
    public void lapse(UUID act) {
        policies.ofAct(act).ifPresent(kept -> policies.end(act, "DROPPED", kept.effectiveFrom()));
    }
}
