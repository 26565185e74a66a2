package io.jinqiao.suitability.internal;

import io.jinqiao.control.spi.ControlledKind;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.suitability.events.ParametersApproved;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Other parameters, approved by a second person. */
@Component
class ParametersChange implements ControlledKind {

    static final String CODE = "suitability.parameters";

    /** There is one set of them, so one change waits at a time. */
    static final Subject SUBJECT =
            new Subject("suitability-parameters", UUID.nameUUIDFromBytes(CODE.getBytes(StandardCharsets.UTF_8)));

    private final ParametersRepository repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ParametersChange(ParametersRepository repository, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
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
        return Duration.ofDays(7);
    }

    /** From its moment on, or at once where that has passed while it waited. */
    @Override
    public void carryOut(UUID act, StaffId approver) {
        var kept = repository.ofAct(act).orElseThrow();
        var now = clock.instant();
        var from = kept.effectiveFrom().isBefore(now) ? now : kept.effectiveFrom();
        repository.end(act, "APPROVED", from);
        events.publishEvent(
                new ParametersApproved(SUBJECT, kept.parameters().version(), from, Actor.of(approver), now));
    }

    @Override
    public void drop(UUID act, StaffId decider) {
        lapse(act);
    }

    @Override
    public void lapse(UUID act) {
        repository.ofAct(act).ifPresent(kept -> repository.end(act, "DROPPED", kept.effectiveFrom()));
    }
}
