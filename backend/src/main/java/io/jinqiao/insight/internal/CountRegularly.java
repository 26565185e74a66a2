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

/**
 * Counts what is new some times a second, and beside it the sums that follow, on threads of their own; whatever goes wrong, the
 * next round goes on where the last ended.
 */
@Component
class CountRegularly implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CountRegularly.class);
    private static final int AT_ONCE = 5_000;

    private final CountFacts.Handler counting;
    private final SumSoon.Handler summing;
    private final Journal journal;
    private final Duration every;
    private final Duration sumEvery;
    private volatile @Nullable ScheduledExecutorService threads;
    private volatile boolean delayed;

    /**
     * @param every after one round, until the next
     * @param sumEvery the same for the sums that follow
     */
    CountRegularly(
            CountFacts.Handler counting,
            SumSoon.Handler summing,
            Journal journal,
            @Value("${jinqiao.insight.count-every:250ms}") Duration every,
            @Value("${jinqiao.insight.sum-every:5s}") Duration sumEvery) {
        this.counting = counting;
        this.summing = summing;
        this.journal = journal;
        this.every = every;
        this.sumEvery = sumEvery;
    }

    @Override
    public void start() {
        var own = Executors.newScheduledThreadPool(
                2, Thread.ofPlatform().name("counter-", 1).daemon().factory());
        regularly(own, every, this::count);
        regularly(own, sumEvery, () -> summing.handle(new SumSoon()));
        threads = own;
    }

    /** Counts all that has settled, and every sum of it. */
    void catchUp() {
        count();
        summing.handle(new SumSoon());
    }

    private void count() {
        var settled = journal.settled();
        var more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            more = counting.handle(new CountFacts(settled, AT_ONCE));
        }
    }

    private void regularly(ScheduledExecutorService own, Duration pause, Runnable round) {
        var _ = own.scheduleWithFixedDelay(
                () -> attempt(round), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void attempt(Runnable round) {
        try {
            round.run();
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
        var own = threads;
        if (own != null) {
            own.shutdownNow();
        }
        threads = null;
    }

    @Override
    public boolean isRunning() {
        return threads != null;
    }
}
