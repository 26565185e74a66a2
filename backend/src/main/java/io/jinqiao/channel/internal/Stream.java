package io.jinqiao.channel.internal;

/**
 * How far one connection has got in one conversation.
 *
 * <p>While it catches up, live messages are only noted: the reader reads on until it has passed the newest noted, and
 * goes live in the same moment. So nothing is missed between the two, and nothing comes twice.
 */
final class Stream {

    private long sent;
    private long noted;
    private boolean live;

    private Stream(long sent, boolean live) {
        this.sent = sent;
        this.live = live;
    }

    static Stream live(long sent) {
        return new Stream(sent, true);
    }

    static Stream behind(long sent) {
        return new Stream(sent, false);
    }

    enum Step {
        /** Send it now. */
        SEND,
        /** It was sent, or will be read. */
        SKIP,
        /** Something before it is missing: read first. */
        READ
    }

    /** A message was stored just now. */
    Step offer(long number) {
        noted = Math.max(noted, number);
        if (!live || number <= sent) {
            return Step.SKIP;
        }
        if (number > sent + 1) {
            live = false;
            return Step.READ;
        }
        sent = number;
        return Step.SEND;
    }

    /** Messages up to this number are stored. True when they have to be read and nobody does yet. */
    boolean expect(long number) {
        noted = Math.max(noted, number);
        if (!live || number <= sent) {
            return false;
        }
        live = false;
        return true;
    }

    /** A message was read; false when it was sent before. */
    boolean read(long number) {
        if (number <= sent) {
            return false;
        }
        sent = number;
        return true;
    }

    /** The reader found no more; false when it has to read on. */
    boolean goLive() {
        live = sent >= noted;
        return live;
    }

    long sent() {
        return sent;
    }
}
