package io.jinqiao.evidence.internal;

import io.jinqiao.control.spi.ControlledKind;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A bundle may be taken out, by who asked for it, for a week from the second person's word. */
@Component
class ReleaseBundle implements ControlledKind {

    static final String CODE = "evidence.release";

    private static final Duration TO_TAKE = Duration.ofDays(7);

    private final ReleaseRepository releases;
    private final Clock clock;

    ReleaseBundle(ReleaseRepository releases, Clock clock) {
        this.releases = releases;
        this.clock = clock;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Permission proposer() {
        return Permission.EXPORT_RECORDS;
    }

    @Override
    public Permission decider() {
        return Permission.EXPORT_RECORDS;
    }

    @Override
    public Duration lapsesAfter() {
        return Duration.ofDays(3);
    }

    @Override
    public void carryOut(UUID act, StaffId approver) {
        releases.release(act, approver, clock.instant().plus(TO_TAKE));
    }

    @Override
    public void drop(UUID act, StaffId decider) {
        releases.refuse(act);
    }

    @Override
    public void lapse(UUID act) {
        releases.refuse(act);
    }
}
