package io.jinqiao.ticket.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.TicketId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Wishes for more time, the decided ones too. */
@Repository
class ExtensionRepository {

    private static final String COLUMNS = """
            select id, ticket_id, clock_id, amount, unit, reason, asked_by, asked_at, decided_by, approved, remark, decided_at
              from ticket.extension
            """;

    private static final String OF = COLUMNS + "where ticket_id = :ticket order by asked_at, id";

    private static final String ONE = COLUMNS + "where id = :id for update";

    private static final String ADD = """
            insert into ticket.extension (id, ticket_id, clock_id, amount, unit, reason, asked_by, asked_at)
            values (:id, :ticket, :clock, :amount, :unit, :reason, :by, :at)
            on conflict (ticket_id) where decided_at is null do nothing
            """;

    private static final String DECIDE = """
            update ticket.extension
               set decided_by = :by, approved = :approved, remark = :remark, decided_at = :at
             where id = :id
            """;

    private final JdbcClient jdbc;

    ExtensionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Extension> of(TicketId ticket) {
        return jdbc.sql(OF)
                .param("ticket", ticket.value())
                .query(ExtensionRepository::read)
                .list();
    }

    /** Refuses with {@code ticket.unknown-extension} and {@code ticket.decided-already}. */
    Extension waiting(UUID id) {
        var found = jdbc.sql(ONE)
                .param("id", id)
                .query(ExtensionRepository::read)
                .optional()
                .orElseThrow(() -> Refused.notFound("ticket.unknown-extension", "Nobody asked for that"));
        if (found.decidedAt() != null) {
            throw Refused.conflict("ticket.decided-already", "Somebody else decided it");
        }
        return found;
    }

    /** Refuses with {@code ticket.asked-already} while another one waits. */
    void add(Extension extension) {
        var added = jdbc.sql(ADD)
                .param("id", extension.id())
                .param("ticket", extension.ticket().value())
                .param("clock", extension.clock().value())
                .param("amount", extension.amount())
                .param("unit", extension.unit().name())
                .param("reason", extension.reason())
                .param("by", extension.askedBy().value())
                .param("at", extension.askedAt().atOffset(UTC))
                .update();
        if (added == 0) {
            throw Refused.conflict("ticket.asked-already", "More time was asked for and is not decided yet");
        }
    }

    void decide(UUID id, StaffId by, boolean approved, String remark, Instant at) {
        jdbc.sql(DECIDE)
                .param("id", id)
                .param("by", by.value())
                .param("approved", approved)
                .param("remark", remark)
                .param("at", at.atOffset(UTC))
                .update();
    }

    private static Extension read(ResultSet row, int index) throws SQLException {
        var decidedBy = row.getObject("decided_by", UUID.class);
        var decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new Extension(
                row.getObject("id", UUID.class),
                new TicketId(row.getObject("ticket_id", UUID.class)),
                new ClockId(row.getObject("clock_id", UUID.class)),
                row.getInt("amount"),
                MoreTime.Unit.valueOf(row.getString("unit")),
                row.getString("reason"),
                new StaffId(row.getObject("asked_by", UUID.class)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                decidedBy == null ? null : new StaffId(decidedBy),
                row.getObject("approved", Boolean.class),
                row.getString("remark"),
                decidedAt == null ? null : decidedAt.toInstant());
    }
}
