package io.jinqiao.retention.internal;

import io.jinqiao.kernel.Alarm;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks every six hours, and at the start, whether the time of something is over. */
@Component
class DeleteInTime implements Alarm.Bell {

    private static final Duration EVERY = Duration.ofHours(6);

    private final DeleteSome.Handler some;
    private final Clock clock;
    private final Alarm alarm;

    DeleteInTime(DeleteSome.Handler some, Clock clock) {
        this.some = some;
        this.clock = clock;
        this.alarm = new Alarm("retention", this, clock);
    }

    @Override
    public Alarm alarm() {
        return alarm;
    }

    @Override
    public boolean doOne() {
        return some.handle(new DeleteSome());
    }

    @Override
    public Optional<Instant> nextAt() {
        return Optional.of(clock.instant().plus(EVERY));
    }
}
