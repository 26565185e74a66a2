package io.jinqiao.vault.internal;

import io.jinqiao.kernel.Alarm;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Changes keys in the background, piece by piece, until none is left; a stopped server goes on at its next start. */
@Component
class RunRotation implements Alarm.Bell {

    private final RotateSome.Handler some;
    private final Alarm alarm;

    RunRotation(RotateSome.Handler some, Clock clock) {
        this.some = some;
        this.alarm = new Alarm("key-rotation", this, clock);
    }

    @Override
    public Alarm alarm() {
        return alarm;
    }

    @Override
    public boolean doOne() {
        return some.handle(new RotateSome());
    }

    @Override
    public Optional<Instant> nextAt() {
        return Optional.empty();
    }
}
