package io.jinqiao.cluster.internal;

import io.jinqiao.cluster.Signals.Subscriber;
import java.util.Optional;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What waits for one subscriber, which may be slow without holding up the others: too much is one "missed". */
final class Mailbox {

    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);
    private static final int MOST_WAITING = 20_000;

    private final String topic;
    private final Subscriber subscriber;
    /** Empty for "missed". */
    private final BlockingDeque<Optional<byte[]>> waiting = new LinkedBlockingDeque<>();

    private @Nullable Thread reader;

    Mailbox(String topic, Subscriber subscriber) {
        this.topic = topic;
        this.subscriber = subscriber;
    }

    String topic() {
        return topic;
    }

    /** Called by one thread only, as is {@link #missed}. */
    void put(byte[] payload) {
        if (waiting.size() >= MOST_WAITING) {
            LOG.warn("Too much news of {} waits; it is read from the database instead", topic);
            waiting.clear();
            missed();
        } else {
            waiting.add(Optional.of(payload));
        }
    }

    void missed() {
        var last = waiting.peekLast();
        if (last == null || last.isPresent()) {
            waiting.add(Optional.empty());
        }
    }

    void open() {
        reader = Thread.ofPlatform().daemon().name("signals-" + topic).start(this::read);
    }

    void shut() {
        if (reader != null) {
            reader.interrupt();
            reader = null;
        }
    }

    private void read() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                hand(waiting.take());
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void hand(Optional<byte[]> payload) {
        try {
            payload.ifPresentOrElse(subscriber::heard, subscriber::missed);
        } catch (RuntimeException bug) {
            LOG.error("A signal of {} was not understood", topic, bug);
        }
    }
}
