package io.jinqiao.insight.internal;

import io.jinqiao.kernel.Beat;
import java.time.Duration;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Deletes the finest sums whose time is over, once a day; on every node, for the second finds nothing. */
@Component
class ForgetFineSums implements Beat.Part {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetFineSums.class);

    private final CountRepository counts;
    private final FineSums fine;
    private final Beat beat;
    private LocalDate forgotten = LocalDate.MIN;

    ForgetFineSums(
            CountRepository counts, FineSums fine, @Value("${jinqiao.insight.forget-every:10m}") Duration every) {
        this.counts = counts;
        this.fine = fine;
        this.beat = new Beat("fine-sums", every, this::forget);
    }

    @Override
    public Beat beat() {
        return beat;
    }

    /** How many were deleted; none where this day's were already. */
    int forget() {
        var since = fine.since();
        if (!since.isAfter(forgotten)) {
            return 0;
        }
        var deleted = counts.forgetFine(since);
        forgotten = since;
        if (deleted > 0) {
            LOG.info("Deleted {} of the finest sums, as their time is over", deleted);
        }
        return deleted;
    }
}
