package io.jinqiao.dialogue.internal;

import io.jinqiao.dialogue.spi.Act;
import io.jinqiao.dialogue.spi.ActRequest;
import io.jinqiao.dialogue.spi.ActResult;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A back office that counts what is done for the first time, and breaks for cards ending in 9999. */
final class CountedAct implements Act {

    private final Map<String, String> done = new HashMap<>();
    final AtomicInteger times = new AtomicInteger();

    @Override
    public String name() {
        return "block-card";
    }

    @Override
    public synchronized ActResult perform(ActRequest request) {
        if ("9999".equals(request.values().get("tail"))) {
            throw new IllegalStateException("Out of order");
        }
        return new ActResult.Done(
                Map.of("reference", done.computeIfAbsent(request.key(), key -> "B" + times.incrementAndGet())));
    }
}
