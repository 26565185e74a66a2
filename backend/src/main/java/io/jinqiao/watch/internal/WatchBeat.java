package io.jinqiao.watch.internal;

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

/** Looks at the floor at every beat, on a thread of its own. */
@Component
class WatchBeat implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WatchBeat.class);

    private final WatchFloor watch;
    private final Duration every;
    private volatile @Nullable ScheduledExecutorService thread;

    WatchBeat(WatchFloor watch, @Value("${jinqiao.watch.every:1s}") Duration every) {
        this.watch = watch;
        this.every = every;
    }

    @Override
    public void start() {
        var own = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("watch-floor").daemon().factory());
        var _ = own.scheduleWithFixedDelay(this::beat, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        thread = own;
    }

    private void beat() {
        try {
            watch.look();
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("The floor is not watched, the database does not answer: {}", away.getMessage());
        } catch (RuntimeException bug) {
            LOG.error("One look at the floor failed; the next begins anew", bug);
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
