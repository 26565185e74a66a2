package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.events.TermWarned;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.sla.events.ClockWarned;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A term of a complaint is about to be missed: those whom its rule tells or copies hear of it, once (CP5). */
@Component
class TellOfWarning {

    /** Asked before the news is kept for delivery: most clocks that tell something are not of complaints. */
    private static final String OURS = "#warned.subject().kind() == 'complaint'";

    private static final String MARK = """
            insert into complaint.warned_term (clock_id, percent, due_at, complaint_id, at)
            values (:clock, :percent, :due, :complaint, :at)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final Cases cases;
    private final Heads heads;

    TellOfWarning(JdbcClient jdbc, Cases cases, Heads heads) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.heads = heads;
    }

    @ApplicationModuleListener(condition = OURS)
    void on(ClockWarned warned) {
        var rule = warned.escalation();
        var complaint = cases.get(new ComplaintId(warned.subject().id()));
        var told = heads.of(
                Stream.concat(rule.tell().stream(), rule.copy().stream()).toList(), complaint);
        if (!told.isEmpty() && isNews(warned)) {
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

    private boolean isNews(ClockWarned warned) {
        return jdbc.sql(MARK)
                        .param("clock", warned.clock().value())
                        .param("percent", warned.percent())
                        .param("due", warned.dueAt().atOffset(ZoneOffset.UTC))
                        .param("complaint", warned.subject().id())
                        .param("at", warned.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
