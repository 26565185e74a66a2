package io.jinqiao.insight.internal;

import io.jinqiao.web.SignedIn;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Saved reports as people read them. */
@Component
class SavedReports {

    private static final int EDITIONS = 31;

    private final SavedReportRepository reports;
    private final ReportReach reach;

    SavedReports(SavedReportRepository reports, ReportReach reach) {
        this.reports = reports;
        this.reach = reach;
    }

    List<SavedReport.WithEditions> all() {
        var editions = reports.editions(EDITIONS);
        return reports.all().stream()
                .map(report -> new SavedReport.WithEditions(report, editions.getOrDefault(report.id(), List.of())))
                .toList();
    }

    /** With the people whom they may see; refuses with {@code insight.unknown-report}. */
    SavedReport.Edition edition(UUID id, SignedIn me) {
        var edition = reports.edition(id);
        return edition.showing(reach.only(edition.body(), edition.report().apart(), me));
    }
}
