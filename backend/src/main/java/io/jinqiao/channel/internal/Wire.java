package io.jinqiao.channel.internal;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;

/**
 * What goes out on one connection, without ever waiting for its reader.
 *
 * <p>One frame is under way at a time; what comes meanwhile is collected and leaves together. A reader too slow for a
 * bounded heap of waiting words is cut off and resumes from the last number it saw.
 */
final class Wire {

    /** "Try again later": the client comes back and resumes. */
    static final int RESUME = 1013;

    private static final int MOST_WAITING = 1 << 20;
    private static final int ITEMS_A_FRAME = 200;

    private final Session session;
    private final Queue<String> frames = new ArrayDeque<>(1);
    private @Nullable List<String> acks;
    private @Nullable List<String> messages;
    private int waiting;
    private boolean writing;
    private boolean closed;

    Wire(Session session) {
        this.session = session;
    }

    /** A whole frame; leaves with the next {@link #flush}. */
    synchronized void frame(String json) {
        frames.add(json);
        count(json);
    }

    synchronized void ack(String item) {
        acks = with(acks, item);
    }

    synchronized void message(String item) {
        messages = with(messages, item);
    }

    private List<String> with(@Nullable List<String> items, String item) {
        var list = items == null ? new ArrayList<String>(4) : items;
        list.add(item);
        count(item);
        return list;
    }

    private void count(String json) {
        waiting += json.length();
    }

    /** Sends what waits, unless a frame is under way: then it follows that one. */
    void flush() {
        var frame = next();
        if (frame != null) {
            session.sendText(frame, Callback.from(this::sent, _ -> close(RESUME, "broken")));
        }
    }

    void close(int code, String why) {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        session.close(code, why, Callback.NOOP);
    }

    void ping() {
        session.sendPing(ByteBuffer.allocate(0), Callback.NOOP);
    }

    private void sent() {
        synchronized (this) {
            writing = false;
        }
        flush();
    }

    private @Nullable String next() {
        synchronized (this) {
            if (!closed && !writing) {
                var frame = take();
                writing = frame != null;
                return frame;
            }
            if (closed || waiting < MOST_WAITING) {
                return null;
            }
        }
        close(RESUME, "too slow");
        session.disconnect();
        return null;
    }

    /** Acknowledgements go before messages, so that who saw a number has heard of every lower one. */
    private @Nullable String take() {
        var frame = frames.poll();
        if (frame != null) {
            waiting -= frame.length();
        } else if (acks != null) {
            frame = joined("acks", acks);
            acks = acks.isEmpty() ? null : acks;
        } else if (messages != null) {
            frame = joined("messages", messages);
            messages = messages.isEmpty() ? null : messages;
        }
        return frame;
    }

    /** Takes the first items out of the list into one frame. */
    private String joined(String type, List<String> items) {
        var some = items.subList(0, Math.min(items.size(), ITEMS_A_FRAME));
        var frame = "{\"type\":\"" + type + "\",\"items\":[" + String.join(",", some) + "]}";
        some.forEach(item -> waiting -= item.length());
        some.clear();
        return frame;
    }
}
