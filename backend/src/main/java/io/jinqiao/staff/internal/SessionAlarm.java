package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Alarm;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Wakes when the next sign-in is over. */
@Component
class SessionAlarm implements Alarm.Bell {

    private final EndOverdue.Handler endOverdue;
    private final Alarm alarm;

    SessionAlarm(EndOverdue.Handler endOverdue, Clock clock) {
        this.endOverdue = endOverdue;
        alarm = new Alarm("staff-sign-ins", this, clock);
    }

    @Override
    public boolean doOne() {
        return endOverdue.handle(new EndOverdue());
    }

    @Override
    public Optional<Instant> nextAt() {
        return endOverdue.next();
    }

    @Override
    public Alarm alarm() {
        return alarm;
    }
}
