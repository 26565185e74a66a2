package io.jinqiao.insight.internal;

import java.time.Clock;
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

/** Makes the reports that are due, twice a minute; after a time of standing still, those of the last period. */
@Component
class MakeEditions implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MakeEditions.class);

    private final SavedReportRepository reports;
    private final MakeEdition.Handler make;
    private final Clock clock;
    private final Duration every;
    private volatile @Nullable ScheduledExecutorService thread;

    MakeEditions(
            SavedReportRepository reports,
            MakeEdition.Handler make,
            Clock clock,
            @Value("${jinqiao.insight.reports-every:30s}") Duration every) {
        this.reports = reports;
        this.make = make;
        this.clock = clock;
        this.every = every;
    }

    @Override
    public void start() {
        var own = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("reports").daemon().factory());
        var _ = own.scheduleWithFixedDelay(this::beat, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        thread = own;
    }

    void make() {
        var now = clock.instant();
        for (var report : reports.all()) {
            make(report, new MakeEdition(report, report.period().finished(now, report.at())));
        }
    }

    /** One that cannot be made keeps none of the others back. */
    private void make(SavedReport report, MakeEdition due) {
        try {
            make.handle(due);
        } catch (DataAccessException | TransactionException away) {
            throw away;
        } catch (RuntimeException bug) {
            LOG.error("Report {} was not made", report.id(), bug);
        }
    }

    private void beat() {
        try {
            make();
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("Reports wait for the database: {}", away.getMessage());
        }
    }

    @Override
    public void stop() {
        var own = thread;
        if (own != null) {
            own.shutdownNow();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
