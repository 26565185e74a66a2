package io.jinqiao.insight.internal;

import io.jinqiao.kernel.Beat;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Sums by the rarer dimensions what has been counted, beside the counting and less often. */
@Component
class SumRegularly implements Beat.Part {

    private final Beat beat;

    /** @param every after one round, until the next */
    SumRegularly(SumSoon.Handler summing, @Value("${jinqiao.insight.sum-every:5s}") Duration every) {
        beat = new Beat("sums", every, () -> summing.handle(new SumSoon()));
    }

    @Override
    public Beat beat() {
        return beat;
    }
}
