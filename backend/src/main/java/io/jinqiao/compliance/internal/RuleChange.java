package io.jinqiao.compliance.internal;

import io.jinqiao.compliance.events.RuleApproved;
import io.jinqiao.control.spi.ControlledKind;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A version of a rule, approved by a second person. */
@Component
class RuleChange implements ControlledKind {

    static final String CODE = "compliance.rule";

    private final RuleRepository rules;
    private final RulesInForce inForce;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RuleChange(RuleRepository rules, RulesInForce inForce, ApplicationEventPublisher events, Clock clock) {
        this.rules = rules;
        this.inForce = inForce;
        this.events = events;
        this.clock = clock;
    }

    /** A rule has a word for a name, so its id is made of it. */
    static Subject subject(String code) {
        return new Subject("gate-rule", UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)));
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
        var kept = rules.ofAct(act).orElseThrow();
        var now = clock.instant();
        var from = kept.effectiveFrom().isBefore(now) ? now : kept.effectiveFrom();
        rules.approve(act, from);
        var rule = kept.rule();
        events.publishEvent(new RuleApproved(
                subject(rule.code()), rule.code(), rule.version(), rule.retired(), from, Actor.of(approver), now));
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
        rules.ofAct(act).ifPresent(kept -> rules.drop(act, kept.effectiveFrom()));
    }
}
