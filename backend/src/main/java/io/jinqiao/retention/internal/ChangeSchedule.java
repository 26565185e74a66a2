package io.jinqiao.retention.internal;

import io.jinqiao.control.spi.ControlledKind;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.retention.events.ScheduleChanged;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Another time for a kind of data, which takes two people. */
@Component
class ChangeSchedule implements ControlledKind {

    static final String CODE = "retention.schedule";

    private final Schedules schedules;
    private final ScheduleRepository changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeSchedule(Schedules schedules, ScheduleRepository changes, ApplicationEventPublisher events, Clock clock) {
        this.schedules = schedules;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Permission proposer() {
        return Permission.MANAGE_RETENTION;
    }

    @Override
    public Permission decider() {
        return Permission.APPROVE_RULES;
    }

    @Override
    public Duration lapsesAfter() {
        return Duration.ofDays(7);
    }

    @Override
    public void carryOut(UUID act, StaffId approver) {
        var now = clock.instant();
        var change = changes.get(act);
        var before = schedules.get(change.kind(), now).keep().toString();
        changes.approve(act, approver, now);
        events.publishEvent(new ScheduleChanged(
                act,
                change.kind(),
                change.version(),
                before,
                change.keep().toString(),
                change.law(),
                change.from(),
                Actor.of(approver),
                now));
    }

    @Override
    public void drop(UUID act, StaffId decider) {
        changes.drop(act);
    }

    @Override
    public void lapse(UUID act) {
        changes.drop(act);
    }
}
