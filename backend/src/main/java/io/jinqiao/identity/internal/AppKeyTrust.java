package io.jinqiao.identity.internal;

import io.jinqiao.control.spi.ControlledKind;
import io.jinqiao.identity.events.AppKeyTrusted;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Whoever signs can be every customer: a key counts only once two people want it. */
@Component
class AppKeyTrust implements ControlledKind {

    static final String CODE = "identity.app-key";

    private final AppKeyRepository keys;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AppKeyTrust(AppKeyRepository keys, ApplicationEventPublisher events, Clock clock) {
        this.keys = keys;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Permission proposer() {
        return Permission.MANAGE_STAFF;
    }

    @Override
    public Permission decider() {
        return Permission.APPROVE_STAFF;
    }

    @Override
    public Duration lapsesAfter() {
        return Duration.ofHours(24);
    }

    @Override
    public void carryOut(UUID act, StaffId approver) {
        var key = keys.lock(act);
        keys.trust(act, approver);
        events.publishEvent(new AppKeyTrusted(
                act, key.issuer(), key.kid(), key.from(), key.until(), Actor.of(approver), clock.instant()));
    }

    @Override
    public void drop(UUID act, StaffId decider) {
        lapse(act);
    }

    @Override
    public void lapse(UUID act) {
        keys.drop(act);
    }
}
