package io.jinqiao.cluster.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * A signal on its way: who says it, the how manyth of that node's it is, and what.
 *
 * <p>One without a topic says no more than the number of the last: every second, so that a lost last signal is noticed
 * too. With the number {@link #FAREWELL} the node has said all it had to say, and ends.
 */
final class Envelope {

    static final long FAREWELL = -1;

    private static final int HEAD = 2 * Long.BYTES + Long.BYTES + 1;
    private static final byte[] NOTHING = {};

    private final UUID from;
    private final long number;
    private final String topic;
    private final byte[] payload;

    Envelope(UUID from, long number, String topic, byte[] payload) {
        this.from = from;
        this.number = number;
        this.topic = topic;
        this.payload = payload;
    }

    UUID from() {
        return from;
    }

    long number() {
        return number;
    }

    String topic() {
        return topic;
    }

    byte[] payload() {
        return payload;
    }

    static Envelope beat(UUID from, long last) {
        return new Envelope(from, last, "", NOTHING);
    }

    static Envelope farewell(UUID from) {
        return beat(from, FAREWELL);
    }

    boolean isSignal() {
        return !topic.isEmpty();
    }

    byte[] bytes() {
        var name = topic.getBytes(US_ASCII);
        return ByteBuffer.allocate(HEAD + name.length + payload.length)
                .putLong(from.getMostSignificantBits())
                .putLong(from.getLeastSignificantBits())
                .putLong(number)
                .put((byte) name.length)
                .put(name)
                .put(payload)
                .array();
    }

    /** @throws java.nio.BufferUnderflowException for what no node wrote */
    static Envelope of(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var from = new UUID(in.getLong(), in.getLong());
        var number = in.getLong();
        var name = new byte[in.get()];
        in.get(name);
        var payload = new byte[in.remaining()];
        in.get(payload);
        return new Envelope(from, number, new String(name, US_ASCII), payload);
    }
}
