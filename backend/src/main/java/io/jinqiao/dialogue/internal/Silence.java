package io.jinqiao.dialogue.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Wakes in the very moment in which the next customer has been silent for too long.
 *
 * <p>The database keeps the moments, the alarm remembers only the soonest: every answer sets a later one, which
 * needs nothing, because waking for nothing is cheap. What another node started is found when the
 * window ends, should that node have died meanwhile.
 */
@Component
class Silence implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Silence.class);
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);

    private final LapseRuns.Handler lapse;
    private final RunRepository runs;
    private final Clock clock;
    private final Lock lock = new ReentrantLock();
    private final Condition nearer = lock.newCondition();

    private Instant next = Instant.EPOCH;
    private volatile boolean running;
    private @Nullable Thread thread;

    Silence(LapseRuns.Handler lapse, RunRepository runs, Clock clock) {
        this.lapse = lapse;
        this.runs = runs;
        this.clock = clock;
    }

    /** Only what is committed can fire, so only then the alarm needs to know. */
    void setOnceCommitted(Instant moment) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                set(moment);
            }
        });
    }

    /** At the start nothing is known and everything overdue fires. */
    @Override
    public void start() {
        running = true;
        set(Instant.EPOCH);
        thread = Thread.ofVirtual().name("dialogue-silence").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        set(Instant.EPOCH);
        var ringing = thread;
        if (ringing != null) {
            join(ringing);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        try {
            for (sleepUntilNext(); running; sleepUntilNext()) {
                ring();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread ringing) {
        try {
            ringing.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ring() {
        forget();
        try {
            while (lapse.handle(new LapseRuns()) > 0) {
                LOG.debug("Flows lapsed");
            }
            runs.nextSilent().ifPresent(this::set);
        } catch (RuntimeException e) {
            LOG.warn("Flows could not lapse, once more in a moment: {}", e.toString());
            set(clock.instant().plus(AFTER_TROUBLE));
        }
    }

    private void sleepUntilNext() throws InterruptedException {
        lock.lock();
        try {
            var left = Duration.between(clock.instant(), next);
            while (left.isPositive()) {
                nearer.awaitNanos(left.toNanos());
                left = Duration.between(clock.instant(), next);
            }
        } finally {
            lock.unlock();
        }
    }

    private void set(Instant moment) {
        lock.lock();
        try {
            if (moment.isBefore(next)) {
                next = moment;
            }
            nearer.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Before looking, so that a run committed while we look sets it nearer again. */
    private void forget() {
        lock.lock();
        try {
            next = clock.instant().plus(WINDOW);
        } finally {
            lock.unlock();
        }
    }
}
