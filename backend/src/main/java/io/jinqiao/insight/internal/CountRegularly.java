package io.jinqiao.insight.internal;

import io.jinqiao.journal.Journal;
import io.jinqiao.kernel.Beat;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Counts what is new some times a second; whatever goes wrong, the next round goes on where the last ended. */
@Component
class CountRegularly implements Beat.Part {

    private static final int AT_ONCE = 5_000;

    private final CountFacts.Handler counting;
    private final Journal journal;
    private final Beat beat;

    /** @param every after one round, until the next */
    CountRegularly(
            CountFacts.Handler counting,
            Journal journal,
            @Value("${jinqiao.insight.count-every:250ms}") Duration every) {
        this.counting = counting;
        this.journal = journal;
        this.beat = new Beat("counter", every, this::count);
    }

    @Override
    public Beat beat() {
        return beat;
    }

    private void count() {
        var settled = journal.settled();
        var more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            more = counting.handle(new CountFacts(settled, AT_ONCE));
        }
    }
}
