package io.jinqiao.customer.internal;

import io.jinqiao.kernel.Alarm;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Seals the telephone numbers that a release before the vault left in clear, in the background after the start. A server that is
 * stopped in the middle goes on at its next start: a number is either sealed and gone from its column, or still there.
 */
@Component
class SealClearPhones implements Alarm.Bell {

    private static final Logger LOG = LoggerFactory.getLogger(SealClearPhones.class);

    private final SealSomePhones.Handler some;
    private final Alarm alarm;

    SealClearPhones(SealSomePhones.Handler some, Clock clock) {
        this.some = some;
        this.alarm = new Alarm("seal-clear-phones", this, clock);
    }

    @Override
    public Alarm alarm() {
        return alarm;
    }

    @Override
    public boolean doOne() {
        var sealed = some.handle(new SealSomePhones());
        if (sealed > 0) {
            LOG.info("Sealed {} telephone numbers that stood in clear", sealed);
        }
        return sealed > 0;
    }

    @Override
    public Optional<Instant> nextAt() {
        return Optional.empty();
    }
}
