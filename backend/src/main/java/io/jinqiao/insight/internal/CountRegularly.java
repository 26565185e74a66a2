package io.jinqiao.insight.internal;

import io.jinqiao.journal.Journal;
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

/** Counts what is new some times a second, on a thread of its own; whatever goes wrong, the next round goes on where the last ended. */
@Component
class CountRegularly implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CountRegularly.class);
    private static final int AT_ONCE = 5_000;

    private final CountFacts.Handler counting;
    private final Journal journal;
    private final Duration every;
    private volatile @Nullable ScheduledExecutorService thread;
    private boolean delayed;

    CountRegularly(
            CountFacts.Handler counting,
            Journal journal,
            @Value("${jinqiao.insight.count-every:250ms}") Duration every) {
        this.counting = counting;
        this.journal = journal;
        this.every = every;
    }

    @Override
    public void start() {
        var own = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("counter").daemon().factory());
        var _ = own.scheduleWithFixedDelay(this::count, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        thread = own;
    }

    /** Counts all that has settled. */
    void catchUp() {
        var settled = journal.settled();
        var more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            more = counting.handle(new CountFacts(settled, AT_ONCE));
        }
    }

    private void count() {
        try {
            catchUp();
            if (delayed) {
                LOG.info("Counting again");
            }
            delayed = false;
        } catch (DataAccessException | TransactionException away) {
            if (!delayed) {
                LOG.warn("Counting waits for the database: {}", away.getMessage());
            }
            delayed = true;
        } catch (RuntimeException bug) {
            LOG.error("Counting failed; the next round begins with the same facts", bug);
        }
    }

    @Override
    public void stop() {
        var own = thread;
        if (own != null) {
            own.shutdownNow();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
