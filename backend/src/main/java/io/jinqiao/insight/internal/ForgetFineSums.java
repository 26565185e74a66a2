package io.jinqiao.insight.internal;

import java.time.Duration;
import java.time.LocalDate;
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

/** Deletes the finest sums whose time is over, once a day; on every node, for the second finds nothing. */
@Component
class ForgetFineSums implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetFineSums.class);

    private final CountRepository counts;
    private final FineSums fine;
    private final Duration every;
    private volatile @Nullable ScheduledExecutorService thread;
    private LocalDate forgotten = LocalDate.MIN;

    ForgetFineSums(
            CountRepository counts, FineSums fine, @Value("${jinqiao.insight.forget-every:10m}") Duration every) {
        this.counts = counts;
        this.fine = fine;
        this.every = every;
    }

    @Override
    public void start() {
        var own = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("fine-sums").daemon().factory());
        var _ = own.scheduleWithFixedDelay(this::beat, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        thread = own;
    }

    /** How many were deleted; none where this day's were already. */
    int forget() {
        var since = fine.since();
        if (!since.isAfter(forgotten)) {
            return 0;
        }
        var deleted = counts.forgetFine(since);
        forgotten = since;
        return deleted;
    }

    private void beat() {
        try {
            var deleted = forget();
            if (deleted > 0) {
                LOG.info("Deleted {} of the finest sums, as their time is over", deleted);
            }
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("The finest sums are deleted later: {}", away.getMessage());
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
