package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.TicketId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks back at tickets after the customer was told. */
@Repository
class FollowUpRepository {

    private static final String COLUMNS =
            "select id, ticket_id, day, what, clock_id, by_id, at, done_by, done_at, outcome from ticket.follow_up ";

    private static final String OF = COLUMNS + "where ticket_id = :ticket order by at, id";

    private static final String OPEN = COLUMNS + "where ticket_id = :ticket and done_at is null for update";

    private static final String ADD = """
        insert into ticket.follow_up (id, ticket_id, day, what, clock_id, by_id, at)
        values (:id, :ticket, :day, :what, :clock, :by, :at)
        """;

    private static final String DONE =
            "update ticket.follow_up set done_by = :by, done_at = :at, outcome = :outcome where id = :id";

    private final JdbcClient jdbc;

    FollowUpRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code doneBy}, {@code doneAt} and {@code outcome} are there together or not at all. */
    record FollowUp(
            UUID id,
            TicketId ticket,
            LocalDate day,
            String what,
            ClockId clock,
            StaffId by,
            Instant at,
            @Nullable StaffId doneBy,
            @Nullable Instant doneAt,
            @Nullable String outcome) {}

    List<FollowUp> of(TicketId ticket) {
        return jdbc.sql(OF)
                .param("ticket", ticket.value())
                .query(FollowUpRepository::followUp)
                .list();
    }

    Optional<FollowUp> lockOpen(TicketId ticket) {
        return jdbc.sql(OPEN)
                .param("ticket", ticket.value())
                .query(FollowUpRepository::followUp)
                .optional();
    }

    void add(FollowUp followUp) {
        jdbc.sql(ADD)
                .param("id", followUp.id())
                .param("ticket", followUp.ticket().value())
                .param("day", followUp.day())
                .param("what", followUp.what())
                .param("clock", followUp.clock().value())
                .param("by", followUp.by().value())
                .param("at", followUp.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void done(UUID id, StaffId by, Instant at, String outcome) {
        jdbc.sql(DONE)
                .param("id", id)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("outcome", outcome)
                .update();
    }

    private static FollowUp followUp(ResultSet row, int index) throws SQLException {
        var doneBy = row.getObject("done_by", UUID.class);
        var doneAt = row.getObject("done_at", OffsetDateTime.class);
        return new FollowUp(
                row.getObject("id", UUID.class),
                new TicketId(row.getObject("ticket_id", UUID.class)),
                row.getObject("day", LocalDate.class),
                row.getString("what"),
                new ClockId(row.getObject("clock_id", UUID.class)),
                new StaffId(row.getObject("by_id", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                doneBy == null ? null : new StaffId(doneBy),
                doneAt == null ? null : doneAt.toInstant(),
                row.getString("outcome"));
    }
}
