package io.jinqiao.ticket.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.sla.events.ClockExtended;
import io.jinqiao.sla.events.ClockPaused;
import io.jinqiao.sla.events.ClockReruled;
import io.jinqiao.sla.events.ClockResumed;
import java.sql.Types;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A ticket is due when its clock says so. Lists are sorted by it, so it is written beside the ticket in the transaction in
 * which the clock changes: there is no moment at which they differ, and nothing to catch up. Nothing changes where another
 * clock has taken its place, or nothing is to be done.
 */
@Component
class FollowClock {

    private static final String DUE = """
            update ticket.ticket
               set version = version + 1, due_at = :dueAt
             where id = :id and clock_id = :clock and state in ('OPEN', 'ASSIGNED')
            """;

    private static final String PAUSE = """
            update ticket.ticket
               set version = version + 1, due_at = :dueAt, paused_since = :since
             where id = :id and clock_id = :clock and state in ('OPEN', 'ASSIGNED')
            """;

    private final JdbcClient jdbc;

    FollowClock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(ClockPaused paused) {
        pause(paused.subject(), paused.clock(), paused.dueAt(), paused.at());
    }

    @EventListener
    void on(ClockResumed resumed) {
        pause(resumed.subject(), resumed.clock(), resumed.dueAt(), null);
    }

    @EventListener
    void on(ClockExtended extended) {
        due(extended.subject(), extended.clock(), extended.dueAt());
    }

    @EventListener
    void on(ClockReruled reruled) {
        due(reruled.subject(), reruled.clock(), reruled.dueAt());
    }

    private void due(Subject subject, ClockId clock, Instant dueAt) {
        if (isOurs(subject)) {
            jdbc.sql(DUE)
                    .param("id", subject.id())
                    .param("clock", clock.value())
                    .param("dueAt", dueAt.atOffset(UTC))
                    .update();
        }
    }

    private void pause(Subject subject, ClockId clock, Instant dueAt, @Nullable Instant since) {
        if (isOurs(subject)) {
            jdbc.sql(PAUSE)
                    .param("id", subject.id())
                    .param("clock", clock.value())
                    .param("dueAt", dueAt.atOffset(UTC))
                    .param("since", since == null ? null : since.atOffset(UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                    .update();
        }
    }

    private static boolean isOurs(Subject subject) {
        return subject.kind().equals("ticket");
    }
}
