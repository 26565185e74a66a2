package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.events.TermWarned;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.sla.WarnedOnce;
import io.jinqiao.sla.events.ClockWarned;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A term of a complaint is about to be missed: those whom its rule tells or copies hear of it, once (CP5). */
@Component
class TellOfWarning {

    /** Asked before the news is kept for delivery: most clocks that tell something are not of complaints. */
    private static final String OURS = "#warned.subject().kind() == 'complaint'";

    private final WarnedOnce warnings;
    private final Cases cases;
    private final Heads heads;

    TellOfWarning(JdbcClient jdbc, Cases cases, Heads heads) {
        this.warnings = new WarnedOnce(jdbc, "complaint.warned_term", "complaint_id");
        this.cases = cases;
        this.heads = heads;
    }

    @ApplicationModuleListener(condition = OURS)
    void on(ClockWarned warned) {
        var rule = warned.escalation();
        var complaint = cases.get(new ComplaintId(warned.subject().id()));
        var told = heads.of(
                Stream.concat(rule.tell().stream(), rule.copy().stream()).toList(), complaint);
        if (!told.isEmpty() && warnings.isNews(warned)) {
            cases.tell(new TermWarned(
                    complaint.id(),
                    complaint.number(),
                    complaint.customer(),
                    complaint.account().business(),
                    warned.term(),
                    warned.percent(),
                    warned.dueAt(),
                    told,
                    Actor.SYSTEM,
                    warned.at()));
        }
    }
}
