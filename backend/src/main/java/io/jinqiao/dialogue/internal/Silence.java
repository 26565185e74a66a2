package io.jinqiao.dialogue.internal;

import io.jinqiao.kernel.Alarm;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Wakes in the very moment in which the next customer has been silent for too long. */
@Component
class Silence implements Alarm.Bell {

    private final LapseRuns.Handler lapse;
    private final RunRepository runs;
    private final Alarm alarm;

    Silence(LapseRuns.Handler lapse, RunRepository runs, Clock clock) {
        this.lapse = lapse;
        this.runs = runs;
        alarm = new Alarm("dialogue-silence", this, clock);
    }

    void setOnceCommitted(Instant moment) {
        alarm.setOnceCommitted(moment);
    }

    @Override
    public boolean doOne() {
        return lapse.handle(new LapseRuns()) > 0;
    }

    @Override
    public Optional<Instant> nextAt() {
        return runs.nextSilent();
    }

    @Override
    public Alarm alarm() {
        return alarm;
    }
}
