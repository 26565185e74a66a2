package io.jinqiao.kernel;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Does what a module does regularly, round after round on a thread of its own.
 *
 * <p>For what has no moment of its own to wake for; see {@link Alarm} for what has. A round that fails ends nothing: that the
 * database is away is said once, and again when it is back; whatever else goes wrong is an error each time.
 */
public final class Beat {

    private static final Logger LOG = LoggerFactory.getLogger(Beat.class);
    private static final Duration TO_FINISH = Duration.ofSeconds(5);

    private final String name;
    private final Duration pause;
    private final Runnable round;
    private volatile @Nullable ScheduledExecutorService thread;
    private boolean delayed;

    /** @param pause from the end of one round to the begin of the next, and before the first */
    public Beat(String name, Duration pause, Runnable round) {
        this.name = name;
        this.pause = pause;
        this.round = round;
    }

    /** A part of a module that works so, from the application's start to its end. */
    public interface Part extends SmartLifecycle {

        Beat beat();

        @Override
        default void start() {
            beat().start();
        }

        @Override
        default void stop() {
            beat().stop();
        }

        @Override
        default boolean isRunning() {
            return beat().isRunning();
        }
    }

    public void start() {
        var own = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
        var _ = own.scheduleWithFixedDelay(this::attempt, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        thread = own;
    }

    /** The round that runs has five seconds to end, then it is interrupted. */
    public void stop() {
        var own = thread;
        thread = null;
        if (own != null) {
            own.shutdown();
            endRound(own);
        }
    }

    public boolean isRunning() {
        return thread != null;
    }

    private void attempt() {
        try {
            round.run();
            if (delayed) {
                LOG.info("{} goes on", name);
            }
            delayed = false;
        } catch (DataAccessException | TransactionException away) {
            if (!delayed) {
                LOG.warn("{} waits for the database: {}", name, away.getMessage());
            }
            delayed = true;
        } catch (RuntimeException bug) {
            LOG.error("{} failed; the next round begins anew", name, bug);
        }
    }

    private static void endRound(ScheduledExecutorService own) {
        try {
            if (!own.awaitTermination(TO_FINISH.toMillis(), TimeUnit.MILLISECONDS)) {
                own.shutdownNow();
            }
        } catch (InterruptedException e) {
            own.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
