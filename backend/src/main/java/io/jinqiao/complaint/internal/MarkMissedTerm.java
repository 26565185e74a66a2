package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.events.TermMissed;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.sla.events.ClockBroken;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.StaffView;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A term of a complaint is over: the heads of complaints hear of it at once, by themselves, and once (CP5). */
@Component
class MarkMissedTerm {

    /** Asked before the news is kept for delivery: most clocks that tell something are not of complaints. */
    private static final String OURS = "#broken.subject().kind() == 'complaint'";

    private static final String MARK = """
            insert into complaint.missed_term (clock_id, complaint_id, at) values (:clock, :complaint, :at)
            on conflict (clock_id) do nothing
            """;

    private static final String HEAD = "complaint-head";

    private final JdbcClient jdbc;
    private final Cases cases;
    private final Staff staff;

    MarkMissedTerm(JdbcClient jdbc, Cases cases, Staff staff) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.staff = staff;
    }

    @ApplicationModuleListener(condition = OURS)
    void on(ClockBroken broken) {
        if (isNews(broken)) {
            var complaint = cases.get(new ComplaintId(broken.subject().id()));
            cases.tell(new TermMissed(
                    complaint.id(),
                    complaint.number(),
                    complaint.customer(),
                    complaint.account().business(),
                    broken.term(),
                    broken.dueAt(),
                    heads(complaint),
                    Actor.SYSTEM,
                    broken.at()));
        }
    }

    private List<StaffId> heads(Complaint complaint) {
        return staff.all().stream()
                .filter(person -> person.posts().contains(HEAD))
                .map(StaffView::id)
                .filter(head -> !complaint.account().named().contains(head))
                .toList();
    }

    private boolean isNews(ClockBroken broken) {
        return jdbc.sql(MARK)
                        .param("clock", broken.clock().value())
                        .param("complaint", broken.subject().id())
                        .param("at", broken.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
