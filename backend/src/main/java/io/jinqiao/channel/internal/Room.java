package io.jinqiao.channel.internal;

import java.util.concurrent.atomic.AtomicLong;

/** How much memory words take that wait for slow readers, all of them together: a crowd of slow readers is no danger. */
final class Room {

    private final AtomicLong taken = new AtomicLong();
    private final long most;

    Room(long most) {
        this.most = most;
    }

    /** An eighth of what this process may have. */
    static Room ofThisProcess() {
        return new Room(Runtime.getRuntime().maxMemory() / 8);
    }

    /** Less than nothing gives back. */
    void take(long bytes) {
        taken.addAndGet(bytes);
    }

    boolean isTight() {
        return taken.get() > most;
    }

    long taken() {
        return taken.get();
    }
}
