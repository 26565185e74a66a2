package io.jinqiao.cluster.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What this node has to say, numbered. Bounded: what does not fit is lost, and the gap in the numbers tells everybody. */
final class Outbox {

    private static final int MOST_BYTES = 16 << 20;
    private static final int AT_ONCE = 512;

    private final UUID me;
    private final BlockingQueue<Envelope> waiting = new LinkedBlockingQueue<>();
    private final AtomicInteger bytes = new AtomicInteger();
    private long number;

    Outbox(UUID me) {
        this.me = me;
    }

    synchronized void add(String topic, byte[] payload) {
        number++;
        if (bytes.get() + payload.length <= MOST_BYTES) {
            bytes.addAndGet(payload.length);
            waiting.add(new Envelope(me, number, topic, payload));
        }
    }

    /** What waits, or after that many milliseconds a sign of life. */
    List<Envelope> take(long patienceMillis) throws InterruptedException {
        var first = waiting.poll(patienceMillis, TimeUnit.MILLISECONDS);
        var some = new ArrayList<Envelope>();
        if (first != null) {
            some.add(first);
        }
        synchronized (this) {
            waiting.drainTo(some, AT_ONCE);
            if (some.isEmpty()) {
                some.add(Envelope.beat(me, number));
            }
        }
        some.forEach(it -> bytes.addAndGet(-it.payload().length));
        return some;
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    Envelope farewell() {
        return Envelope.farewell(me);
    }
}
