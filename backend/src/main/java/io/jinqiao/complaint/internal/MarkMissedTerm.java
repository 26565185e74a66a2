package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.events.ComplaintTaken;
import io.jinqiao.complaint.events.TermMissed;
import io.jinqiao.complaint.internal.Made.Answered;
import io.jinqiao.complaint.internal.Made.Graded;
import io.jinqiao.complaint.internal.Made.Investigating;
import io.jinqiao.complaint.internal.Made.Proposed;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.sla.events.ClockBroken;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * A term of a complaint is over: its handler, the heads of complaints and whom the rule names hear of it at once, by
 * themselves, and once (CP5). Where the rule says that it changes hands, it is the first head's.
 */
@Component
class MarkMissedTerm {

    /** Asked before the news is kept for delivery: most clocks that tell something are not of complaints. */
    private static final String OURS = "#broken.subject().kind() == 'complaint'";

    private static final String MARK = """
            insert into complaint.missed_term (clock_id, complaint_id, at) values (:clock, :complaint, :at)
            on conflict (clock_id) do nothing
            """;

    /** Whatever a rule says or leaves out: a term of the law is not missed behind their backs. */
    private static final List<String> ALWAYS = List.of(Heads.OWNER, Heads.HEAD);

    private final JdbcClient jdbc;
    private final Cases cases;
    private final Heads heads;

    MarkMissedTerm(JdbcClient jdbc, Cases cases, Heads heads) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.heads = heads;
    }

    @ApplicationModuleListener(condition = OURS)
    void on(ClockBroken broken) {
        if (isNews(broken)) {
            var complaint = cases.get(new ComplaintId(broken.subject().id()));
            var rule = broken.escalation();
            var parts = Stream.of(ALWAYS, rule.tell(), rule.copy())
                    .flatMap(List::stream)
                    .toList();
            cases.tell(new TermMissed(
                    complaint.id(),
                    complaint.number(),
                    complaint.customer(),
                    complaint.account().business(),
                    broken.term(),
                    broken.dueAt(),
                    heads.of(parts, complaint),
                    Actor.SYSTEM,
                    broken.at()));
            handOver(complaint, broken);
        }
    }

    /** A complaint that a head has already stays there, and so does one that nobody has to work on any more, or has read yet. */
    private void handOver(Complaint complaint, ClockBroken broken) {
        var next = heads.of(broken.escalation().handTo(), complaint);
        if (next.isEmpty() || (complaint.owner() != null && next.contains(complaint.owner()))) {
            return;
        }
        switch (complaint.state()) {
            case Graded _, Investigating _, Proposed _, Answered _ ->
                cases.save(
                        complaint.take(next.getFirst()),
                        new ComplaintTaken(
                                complaint.id(),
                                complaint.number(),
                                complaint.customer(),
                                complaint.account().business(),
                                next.getFirst(),
                                Actor.SYSTEM,
                                broken.at()));
            default -> {}
        }
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
