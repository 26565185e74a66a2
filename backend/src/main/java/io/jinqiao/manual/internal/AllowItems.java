package io.jinqiao.manual.internal;

import io.jinqiao.control.spi.ControlledKind;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.manual.events.ItemsAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A leader lets something be left out of one conversation, or confirms what asks for a second person. */
@Component
class AllowItems implements ControlledKind {

    static final String CODE = "manual.allowance";

    private final GuidanceRepository guidances;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AllowItems(GuidanceRepository guidances, ApplicationEventPublisher events, Clock clock) {
        this.guidances = guidances;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Permission proposer() {
        return Permission.SERVE;
    }

    @Override
    public Permission decider() {
        return Permission.EXCUSE_FROM_MANUALS;
    }

    /** A customer waits meanwhile. */
    @Override
    public Duration lapsesAfter() {
        return Duration.ofHours(4);
    }

    @Override
    public void carryOut(UUID act, StaffId approver) {
        var allowed = guidances.decide(act, "ALLOWED");
        var guidance = guidances.get(allowed.guidance());
        events.publishEvent(new ItemsAllowed(
                guidance.conversation(),
                guidance.customer(),
                guidance.stamp(),
                allowed.items(),
                Actor.of(approver),
                clock.instant()));
    }

    @Override
    public void drop(UUID act, StaffId decider) {
        lapse(act);
    }

    @Override
    public void lapse(UUID act) {
        guidances.decide(act, "DROPPED");
    }
}
