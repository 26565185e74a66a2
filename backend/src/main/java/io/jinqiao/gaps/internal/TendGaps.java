package io.jinqiao.gaps.internal;

import io.jinqiao.cluster.Leadership;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Every now and then, on a thread of its own and on the node that leads: close what is answered, join what has become one, name what changed. */
@Component
class TendGaps implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TendGaps.class);

    private final CloseAnswered.Handler closing;
    private final MergeGaps.Handler merging;
    private final DescribeGaps.Handler describing;
    private final Leadership leadership;
    private final Duration every;
    private volatile @Nullable ScheduledExecutorService thread;

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
        this.every = every;
    }

    @Override
    public void start() {
        var own = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("gaps").daemon().factory());
        var _ = own.scheduleWithFixedDelay(this::tendOnce, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        thread = own;
    }

    private void tendOnce() {
        if (!leadership.leads()) {
            return;
        }
        try {
            tend();
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("Gaps wait for the database: {}", away.getMessage());
        } catch (RuntimeException bug) {
            LOG.error("Gaps were not tended; the next time begins anew", bug);
        }
    }

    void tend() {
        closing.handle(new CloseAnswered());
        merging.handle(new MergeGaps());
        describing.handle(new DescribeGaps());
    }

    @Override
    public void stop() {
        var own = thread;
        if (own != null) {
            own.close();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
