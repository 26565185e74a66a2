package io.jinqiao.retention.internal;

import io.jinqiao.kernel.Alarm;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks every six hours, and at the start, whether the time of something is over; sooner while a customer is erased. */
@Component
class DeleteInTime implements Alarm.Bell {

    private static final Duration EVERY = Duration.ofHours(6);
    private static final Duration WHILE_ERASING = Duration.ofSeconds(2);

    private final EraseAgain again;
    private final EraseSome.Handler erase;
    private final DeleteSome.Handler some;
    private final Clock clock;
    private final Alarm alarm;

    DeleteInTime(EraseAgain again, EraseSome.Handler erase, DeleteSome.Handler some, Clock clock) {
        this.again = again;
        this.erase = erase;
        this.some = some;
        this.clock = clock;
        this.alarm = new Alarm("retention", this, clock);
    }

    @Override
    public void start() {
        again.begin();
        alarm.start();
    }

    @Override
    public Alarm alarm() {
        return alarm;
    }

    @Override
    public boolean doOne() {
        return erase.handle(new EraseSome()) || some.handle(new DeleteSome());
    }

    /** What was not sealed yet stays in the record for a second or two. */
    @Override
    public Optional<Instant> nextAt() {
        return Optional.of(clock.instant().plus(erase.underWay() ? WHILE_ERASING : EVERY));
    }
}
