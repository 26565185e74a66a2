package io.jinqiao.channel.internal;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;

/**
 * What goes out on one connection, without ever waiting for its reader.
 *
 * <p>One frame is under way at a time; what comes meanwhile is collected and leaves together. A reader too slow for a
 * megabyte of waiting words, or for much less where all readers together take too much ({@link Room}), is told so, cut off
 * and resumes from the last number it saw.
 */
final class Wire {

    /** "Service restart": come back at once, to another node. */
    static final int MOVE = 1012;
    /** "Try again later": the client comes back and resumes. */
    static final int RESUME = 1013;

    /** Bytes of memory, two a character. */
    static final int MOST_WAITING = 1 << 20;

    private static final int MOST_WHERE_TIGHT = 1 << 16;
    private static final int ROOM_TO_READ_ON = MOST_WAITING / 4;
    private static final int OVERHEAD = 64;
    private static final int ITEMS_A_FRAME = 200;
    private static final int CHARACTERS_A_FRAME = 1 << 16;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration FAREWELL = Duration.ofSeconds(10);

    private final Session session;
    private final Room room;
    private final Queue<String> frames = new ArrayDeque<>(1);
    private @Nullable List<String> acks;
    private @Nullable List<String> messages;
    private int waiting;
    private int underWay;
    private boolean writing;
    private boolean closed;
    private long closedAtNanos;

    Wire(Session session, Room room) {
        this.session = session;
        this.room = room;
    }

    /** A whole frame; leaves with the next {@link #flush}. */
    synchronized void frame(String json) {
        if (!closed) {
            frames.add(json);
            count(weight(json));
        }
    }

    synchronized void ack(String item) {
        if (!closed) {
            acks = with(acks, item);
        }
    }

    synchronized void message(String item) {
        if (!closed) {
            messages = with(messages, item);
        }
    }

    private List<String> with(@Nullable List<String> items, String item) {
        var list = items == null ? new ArrayList<String>(4) : items;
        list.add(item);
        count(weight(item));
        return list;
    }

    private static int weight(String json) {
        return 2 * json.length() + OVERHEAD;
    }

    private void count(int bytes) {
        waiting += bytes;
        room.take(bytes);
    }

    /** Sends what waits, unless a frame is under way: then it follows that one. */
    void flush() {
        var frame = next();
        if (frame != null) {
            session.sendText(frame, Callback.from(this::sent, _ -> broken()));
        }
    }

    /** Forgets what waits; the code follows the frame that is under way. */
    void close(int code, String why) {
        if (end()) {
            session.close(code, why, Callback.NOOP);
        }
    }

    /** Nothing more goes out, and what waits is forgotten. False when that was so before. */
    synchronized boolean end() {
        if (closed) {
            return false;
        }
        closed = true;
        closedAtNanos = System.nanoTime();
        frames.clear();
        acks = null;
        messages = null;
        count(-waiting);
        notifyAll();
        return true;
    }

    /** Closed long ago, and the other end has not said farewell: it reads nothing. */
    synchronized boolean isLingering() {
        return closed && System.nanoTime() - closedAtNanos > FAREWELL.toNanos();
    }

    void disconnect() {
        session.disconnect();
    }

    void ping() {
        if (!isClosed()) {
            session.sendPing(ByteBuffer.allocate(0), Callback.NOOP);
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** So much waits that whoever reads a long past should let the reader take of it before going on. */
    synchronized boolean isFilling() {
        return waiting > MOST_WAITING / 2;
    }

    /**
     * Waits until the reader has taken most of what it was given, so that reading a long past never fills its bound.
     * False when it is closed, which it is after twenty seconds of waiting.
     */
    boolean awaitRoom() {
        synchronized (this) {
            var until = System.nanoTime() + PATIENCE.toNanos();
            while (!closed && waiting > ROOM_TO_READ_ON) {
                var left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
                if (left <= 0) {
                    break;
                }
                try {
                    wait(left);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    break;
                }
            }
            if (closed || waiting <= ROOM_TO_READ_ON) {
                return !closed;
            }
        }
        close(RESUME, "too slow");
        return false;
    }

    private void sent() {
        arrived();
        flush();
    }

    private void broken() {
        arrived();
        close(RESUME, "broken");
    }

    private synchronized void arrived() {
        writing = false;
        room.take(-underWay);
        underWay = 0;
        notifyAll();
    }

    private @Nullable String next() {
        synchronized (this) {
            if (closed) {
                return null;
            }
            if (!writing) {
                var frame = take();
                writing = frame != null;
                return frame;
            }
            if (waiting < (room.isTight() ? MOST_WHERE_TIGHT : MOST_WAITING)) {
                return null;
            }
        }
        close(RESUME, "too slow");
        return null;
    }

    /** Acknowledgements go before messages, so that who saw a number has heard of every lower one. */
    private @Nullable String take() {
        var frame = frames.poll();
        if (frame != null) {
            leave(weight(frame));
        } else if (acks != null) {
            frame = joined("acks", acks);
            acks = acks.isEmpty() ? null : acks;
        } else if (messages != null) {
            frame = joined("messages", messages);
            messages = messages.isEmpty() ? null : messages;
        }
        return frame;
    }

    private void leave(int bytes) {
        waiting -= bytes;
        underWay += bytes;
    }

    /** Takes the first items out of the list into one frame. */
    private String joined(String type, List<String> items) {
        int count = 0;
        int characters = 0;
        while (count < Math.min(items.size(), ITEMS_A_FRAME)
                && (count == 0 || characters + items.get(count).length() <= CHARACTERS_A_FRAME)) {
            characters += items.get(count).length();
            count++;
        }
        var some = items.subList(0, count);
        var frame = "{\"type\":\"" + type + "\",\"items\":[" + String.join(",", some) + "]}";
        some.forEach(item -> leave(weight(item)));
        some.clear();
        return frame;
    }
}
