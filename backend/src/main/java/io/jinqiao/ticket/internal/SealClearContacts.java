package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Alarm;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Seals what an older release left in clear, in the background after the start; stopped in the middle it goes on at the next. */
@Component
class SealClearContacts implements Alarm.Bell {

    private static final Logger LOG = LoggerFactory.getLogger(SealClearContacts.class);

    private final SealSomeContacts.Handler some;
    private final Alarm alarm;

    SealClearContacts(SealSomeContacts.Handler some, Clock clock) {
        this.some = some;
        this.alarm = new Alarm("seal-clear-contacts", this, clock);
    }

    @Override
    public Alarm alarm() {
        return alarm;
    }

    @Override
    public boolean doOne() {
        var sealed = some.handle(new SealSomeContacts());
        if (sealed > 0) {
            LOG.info("Sealed {} numbers of tickets that stood in clear", sealed);
        }
        return sealed > 0;
    }

    @Override
    public Optional<Instant> nextAt() {
        return Optional.empty();
    }
}
