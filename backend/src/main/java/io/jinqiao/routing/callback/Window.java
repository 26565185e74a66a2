package io.jinqiao.routing.callback;

import java.time.Instant;

/** Calls may be made from the one moment until just before the other. */
public record Window(Instant from, Instant until) {

    boolean empty() {
        return !from.isBefore(until);
    }

    Window within(Instant earliest, Instant latest) {
        return new Window(from.isBefore(earliest) ? earliest : from, until.isAfter(latest) ? latest : until);
    }
}
