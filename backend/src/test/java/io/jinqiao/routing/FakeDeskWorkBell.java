package io.jinqiao.routing;

import io.jinqiao.routing.spi.DeskWorkBell;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often it was rung. */
public final class FakeDeskWorkBell implements DeskWorkBell {

    private final AtomicInteger rung = new AtomicInteger();

    @Override
    public void changed() {
        rung.incrementAndGet();
    }

    public int rung() {
        return rung.get();
    }
}
