package io.jinqiao.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Wakes a module in the very moment in which its next thing is due.
 *
 * <p>The database keeps the moments, the alarm remembers only the soonest: what is new sets it nearer, what is taken back
 * needs nothing, because waking for nothing is cheap. Every node has its alarms, and what is due is claimed in the database by
 * whoever comes first; what a node set that died is found when all are woken because it is gone, or at the latest when the
 * window ends.
 */
public final class Alarm {

    private static final Logger LOG = LoggerFactory.getLogger(Alarm.class);
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);
    private static final Set<Alarm> RUNNING = ConcurrentHashMap.newKeySet();

    private final String name;
    private final Work work;
    private final Clock clock;
    private final Lock lock = new ReentrantLock();
    private final Condition nearer = lock.newCondition();

    private Instant next = Instant.EPOCH;
    private volatile boolean running;
    private @Nullable Thread thread;

    public Alarm(String name, Work work, Clock clock) {
        this.name = name;
        this.work = work;
        this.clock = clock;
    }

    /** What is done when it rings. */
    public interface Work {

        /** Does something that is due by now; false when nothing is. */
        boolean doOne();

        /** When the next thing will be due. */
        Optional<Instant> nextAt();
    }

    /** A part of a module that is woken so, from the application's start to its end. */
    public interface Bell extends Work, SmartLifecycle {

        Alarm alarm();

        @Override
        default void start() {
            alarm().start();
        }

        @Override
        default void stop() {
            alarm().stop();
        }

        @Override
        default boolean isRunning() {
            return alarm().isRunning();
        }
    }

    /** Only what is committed can be due, so only then the alarm needs to know. */
    public void setOnceCommitted(Instant moment) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                set(moment);
            }
        });
    }

    /** Every alarm of this process looks again what is due: another process, which had set its own, is gone. */
    public static void wakeAll() {
        RUNNING.forEach(alarm -> alarm.set(Instant.EPOCH));
    }

    /** At the start nothing is known and everything overdue is done. */
    public void start() {
        running = true;
        RUNNING.add(this);
        set(Instant.EPOCH);
        thread = Thread.ofVirtual().name(name).start(this::run);
    }

    public void stop() {
        running = false;
        RUNNING.remove(this);
        set(Instant.EPOCH);
        var ringing = thread;
        if (ringing != null) {
            join(ringing);
        }
    }

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
            while (work.doOne()) {
                LOG.debug("{} rang", name);
            }
            work.nextAt().ifPresent(this::set);
        } catch (RuntimeException e) {
            LOG.warn("{} could not do its work, once more in a moment: {}", name, e.toString());
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

    /** Before looking, so that what is committed while we look sets it nearer again. */
    private void forget() {
        lock.lock();
        try {
            next = clock.instant().plus(WINDOW);
        } finally {
            lock.unlock();
        }
    }
}
