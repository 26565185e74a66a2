package io.jinqiao.assessment.internal;

import io.jinqiao.kernel.Alarm;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Wakes when a term is near or has passed. */
@Component
class WatchTerms implements Alarm.Bell {

    private final WatchTerm.Handler watch;
    private final TermRepository terms;
    private final Alarm alarm;

    WatchTerms(WatchTerm.Handler watch, TermRepository terms, Clock clock) {
        this.watch = watch;
        this.terms = terms;
        this.alarm = new Alarm("assessments", this, clock);
    }

    @Override
    public Alarm alarm() {
        return alarm;
    }

    @Override
    public boolean doOne() {
        return watch.handle(new WatchTerm());
    }

    @Override
    public Optional<Instant> nextAt() {
        return terms.nextAt();
    }
}
