package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Alarm;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Seals in the background, from the start on, what an earlier release kept in clear. */
@Component
class SealOldSecrets implements Alarm.Bell {

    private final SealSecrets.Handler seal;
    private final Alarm alarm;

    SealOldSecrets(SealSecrets.Handler seal, Clock clock) {
        this.seal = seal;
        this.alarm = new Alarm("seal-secrets", this, clock);
    }

    @Override
    public Alarm alarm() {
        return alarm;
    }

    @Override
    public boolean doOne() {
        return seal.handle(new SealSecrets());
    }

    @Override
    public Optional<Instant> nextAt() {
        return Optional.empty();
    }
}
