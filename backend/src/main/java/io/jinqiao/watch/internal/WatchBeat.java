package io.jinqiao.watch.internal;

import io.jinqiao.kernel.Beat;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Looks at the floor, round after round. */
@Component
class WatchBeat implements Beat.Part {

    private final Beat beat;

    WatchBeat(WatchFloor watch, @Value("${jinqiao.watch.every:1s}") Duration every) {
        beat = new Beat("watch-floor", every, watch::look);
    }

    @Override
    public Beat beat() {
        return beat;
    }
}
