package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Alarm;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Wakes when the next token of a service account comes near its end. */
@Component
class TokenAlarm implements Alarm.Bell {

    private final WarnOfEnding.Handler warn;
    private final Alarm alarm;

    TokenAlarm(WarnOfEnding.Handler warn, Clock clock) {
        this.warn = warn;
        this.alarm = new Alarm("service-tokens", this, clock);
    }

    @Override
    public boolean doOne() {
        return warn.handle(new WarnOfEnding());
    }

    @Override
    public Optional<Instant> nextAt() {
        return warn.next();
    }

    @Override
    public Alarm alarm() {
        return alarm;
    }
}
