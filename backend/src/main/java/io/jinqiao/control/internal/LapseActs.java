package io.jinqiao.control.internal;

import io.jinqiao.kernel.Alarm;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Wakes when the next undecided act lapses. */
@Component
class LapseActs implements Alarm.Bell {

    private final LapseAct.Handler lapse;
    private final ActRepository acts;
    private final Alarm alarm;

    LapseActs(LapseAct.Handler lapse, ActRepository acts, Clock clock) {
        this.lapse = lapse;
        this.acts = acts;
        this.alarm = new Alarm("two-person control", this, clock);
    }

    @Override
    public Alarm alarm() {
        return alarm;
    }

    @Override
    public boolean doOne() {
        return lapse.handle(new LapseAct());
    }

    @Override
    public Optional<Instant> nextAt() {
        return acts.nextLapse();
    }
}
