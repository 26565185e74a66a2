package io.jinqiao.sla.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Wakes in the very moment in which the next clock has something to tell. */
@Component
class Alarm implements io.jinqiao.kernel.Alarm.Bell {

    private final FireClocks.Handler fire;
    private final TermRepository terms;
    private final io.jinqiao.kernel.Alarm alarm;

    Alarm(FireClocks.Handler fire, TermRepository terms, Clock clock) {
        this.fire = fire;
        this.terms = terms;
        alarm = new io.jinqiao.kernel.Alarm("sla-alarm", this, clock);
    }

    void setOnceCommitted(Instant moment) {
        alarm.setOnceCommitted(moment);
    }

    @Override
    public boolean doOne() {
        return fire.handle(new FireClocks()) > 0;
    }

    @Override
    public Optional<Instant> nextAt() {
        return terms.nextAt();
    }

    @Override
    public io.jinqiao.kernel.Alarm alarm() {
        return alarm;
    }
}
