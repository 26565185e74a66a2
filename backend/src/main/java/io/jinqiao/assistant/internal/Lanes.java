package io.jinqiao.assistant.internal;

import io.jinqiao.kernel.Refused;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs work of one conversation in order and of many at once, but never of too many; work that fails because the
 * database or the queue is away is tried again.
 */
final class Lanes<K> {

    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);
    private static final int ATTEMPTS = 8;

    private final Map<K, Queue<Runnable>> lanes = new HashMap<>();
    private final Semaphore running;
    private final Duration firstPause;

    Lanes(int atOnce, Duration firstPause) {
        this.running = new Semaphore(atOnce);
        this.firstPause = firstPause;
    }

    /** Returns at once. */
    synchronized void add(K lane, Runnable work) {
        var waiting = lanes.get(lane);
        if (waiting != null) {
            waiting.add(work);
        } else {
            lanes.put(lane, new ArrayDeque<>());
            Thread.ofVirtual().name("assistant").start(() -> drain(lane, work));
        }
    }

    private void drain(K lane, Runnable first) {
        for (@Nullable Runnable work = first; work != null; work = next(lane)) {
            patiently(work);
        }
    }

    private synchronized @Nullable Runnable next(K lane) {
        var waiting = lanes.get(lane);
        var next = waiting == null ? null : waiting.poll();
        if (next == null) {
            lanes.remove(lane);
        }
        return next;
    }

    /** Pauses 1, 2, 4 … times the first one; nothing is held meanwhile. */
    private void patiently(Runnable work) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (attempted(work, attempt)) {
                return;
            }
            try {
                Thread.sleep(firstPause.multipliedBy(1L << attempt));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        LOG.error("Given up; the next start will find it unanswered");
    }

    private boolean attempted(Runnable work, int attempt) {
        running.acquireUninterruptibly();
        try {
            work.run();
            return true;
        } catch (Refused refused) {
            return settled(refused);
        } catch (RuntimeException failed) {
            LOG.warn("Attempt {} to answer failed", attempt + 1, failed);
            return false;
        } finally {
            running.release();
        }
    }

    /** What is refused stays refused, but for what is only unavailable now. */
    private static boolean settled(Refused refused) {
        LOG.info("Not answered: {}", refused.code());
        return switch (refused.kind()) {
            case UNAVAILABLE, TOO_MANY -> false;
            case NOT_FOUND, FORBIDDEN, UNAUTHENTICATED, CONFLICT, INVALID, TOO_LARGE -> true;
        };
    }
}
