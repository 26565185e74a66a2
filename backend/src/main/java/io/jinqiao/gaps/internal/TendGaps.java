package io.jinqiao.gaps.internal;

import io.jinqiao.cluster.Leadership;
import io.jinqiao.kernel.Beat;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Every now and then, on the node that leads: close what is answered, join what has become one, name what changed. */
@Component
class TendGaps implements Beat.Part {

    private final CloseAnswered.Handler closing;
    private final MergeGaps.Handler merging;
    private final DescribeGaps.Handler describing;
    private final Leadership leadership;
    private final Beat beat;

    TendGaps(
            CloseAnswered.Handler closing,
            MergeGaps.Handler merging,
            DescribeGaps.Handler describing,
            Leadership leadership,
            @Value("${jinqiao.gaps.tend-every:10s}") Duration every) {
        this.closing = closing;
        this.merging = merging;
        this.describing = describing;
        this.leadership = leadership;
        this.beat = new Beat("gaps", every, this::tendIfLeading);
    }

    @Override
    public Beat beat() {
        return beat;
    }

    private void tendIfLeading() {
        if (leadership.leads()) {
            tend();
        }
    }

    void tend() {
        closing.handle(new CloseAnswered());
        merging.handle(new MergeGaps());
        describing.handle(new DescribeGaps());
    }
}
