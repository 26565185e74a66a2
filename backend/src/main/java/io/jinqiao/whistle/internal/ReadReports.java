package io.jinqiao.whistle.internal;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.web.SignedIn;
import io.jinqiao.whistle.internal.ReportRepository.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reports for officers: all of them without what they say, one whole for who took it. */
@Component
class ReadReports {

    private final ReportRepository reports;
    private final FollowReport.Handler follow;

    ReadReports(ReportRepository reports, FollowReport.Handler follow) {
        this.reports = reports;
        this.follow = follow;
    }

    /**
     * A report in the officers' list, without what it says.
     *
     * @param mine whether I took it
     * @param named whether its writer said who they are
     */
    record Card(
            UUID id,
            String number,
            String category,
            String state,
            boolean mine,
            boolean named,
            @Nullable StaffId officer,
            LocalDate filedOn) {}

    /** Without those that must not reach this officer. */
    List<Card> list(SignedIn me) {
        return reports.all().stream()
                .filter(report -> !me.id().equals(report.notTo()))
                .map(report -> card(report, me))
                .toList();
    }

    /** Refuses with {@code whistle.unknown} and {@code whistle.not-yours}. */
    @Transactional
    FollowReport.Sheet read(UUID id, SignedIn me) {
        var report = reports.lock(id);
        HearReport.Handler.own(report, me);
        return follow.sheet(report);
    }

    private static Card card(Report report, SignedIn me) {
        return new Card(
                report.id(),
                report.number(),
                report.category(),
                report.state(),
                me.id().equals(report.officer()),
                report.writer() != null || report.writerGone(),
                report.officer(),
                report.filedOn());
    }
}
