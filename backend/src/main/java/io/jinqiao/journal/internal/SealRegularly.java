package io.jinqiao.journal.internal;

import io.jinqiao.cluster.Leadership;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Seals every second what there is to seal on a thread of its own, on the node that leads; a database that is away only delays the
 * next seal. Two that believe they lead seal one after the other, because the chain is locked.
 */
@Component
class SealRegularly implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SealRegularly.class);

    private final SealFacts.Handler sealing;
    private final Leadership leadership;
    private final Duration every;
    private volatile @Nullable ScheduledExecutorService thread;
    private boolean delayed;

    SealRegularly(
            SealFacts.Handler sealing,
            Leadership leadership,
            @Value("${jinqiao.journal.seal-every:1s}") Duration every) {
        this.sealing = sealing;
        this.leadership = leadership;
        this.every = every;
    }

    @Override
    public void start() {
        var own = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("sealer").daemon().factory());
        var _ = own.scheduleWithFixedDelay(this::sealOnce, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        thread = own;
    }

    private void sealOnce() {
        if (!leadership.leads()) {
            return;
        }
        try {
            sealing.handle(new SealFacts(false));
            if (delayed) {
                LOG.info("Sealing again");
            }
            delayed = false;
        } catch (DataAccessException | TransactionException away) {
            if (!delayed) {
                LOG.warn("Sealing waits for the database: {}", away.getMessage());
            }
            delayed = true;
        } catch (RuntimeException bug) {
            LOG.error("A seal failed; the next one covers the same facts", bug);
        }
    }

    @Override
    public void stop() {
        var own = thread;
        if (own != null) {
            own.close();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
