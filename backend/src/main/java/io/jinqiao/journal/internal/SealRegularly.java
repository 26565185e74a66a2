package io.jinqiao.journal.internal;

import io.jinqiao.cluster.Leadership;
import io.jinqiao.kernel.Beat;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals every second what there is to seal, on the node that leads; a database that is away only delays the next seal, and what a
 * failed one was to cover the next covers. Two that believe they lead seal one after the other, because the chain is locked.
 */
@Component
class SealRegularly implements Beat.Part {

    private final SealFacts.Handler sealing;
    private final Leadership leadership;
    private final Beat beat;

    SealRegularly(
            SealFacts.Handler sealing,
            Leadership leadership,
            @Value("${jinqiao.journal.seal-every:1s}") Duration every) {
        this.sealing = sealing;
        this.leadership = leadership;
        this.beat = new Beat("sealer", every, this::seal);
    }

    @Override
    public Beat beat() {
        return beat;
    }

    private void seal() {
        if (leadership.leads()) {
            sealing.handle(new SealFacts(false));
        }
    }
}
