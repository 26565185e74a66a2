package io.jinqiao.insight.internal;

import io.jinqiao.kernel.Beat;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Makes the reports that are due, twice a minute; after a time of standing still, those of the last period. */
@Component
class MakeEditions implements Beat.Part {

    private static final Logger LOG = LoggerFactory.getLogger(MakeEditions.class);

    private final SavedReportRepository reports;
    private final MakeEdition.Handler make;
    private final Clock clock;
    private final Beat beat;

    MakeEditions(
            SavedReportRepository reports,
            MakeEdition.Handler make,
            Clock clock,
            @Value("${jinqiao.insight.reports-every:30s}") Duration every) {
        this.reports = reports;
        this.make = make;
        this.clock = clock;
        this.beat = new Beat("reports", every, this::make);
    }

    @Override
    public Beat beat() {
        return beat;
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
}
