package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.TicketId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Parts of the work on tickets. */
@Repository
class TaskRepository {

    private static final String COLUMNS =
            "select id, ticket_id, text, owner_id, due_on, by_id, at, done_by, done_at from ticket.task ";

    private static final String OF = COLUMNS + "where ticket_id = :ticket order by at, id";

    private static final String LOCK = COLUMNS + "where id = :id and ticket_id = :ticket for update";

    private static final String OPEN = "select count(*) from ticket.task where ticket_id = :ticket and done_at is null";

    private static final String ADD = """
        insert into ticket.task (id, ticket_id, text, owner_id, due_on, by_id, at)
        values (:id, :ticket, :text, :owner, :dueOn, :by, :at)
        """;

    private static final String DONE = "update ticket.task set done_by = :by, done_at = :at where id = :id";

    private static final String MOVE =
            "update ticket.task set ticket_id = :into where ticket_id = :ticket and done_at is null";

    private final JdbcClient jdbc;

    TaskRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One part of the work; {@code doneAt} and {@code doneBy} are there together or not at all. */
    record Task(
            UUID id,
            TicketId ticket,
            String text,
            @Nullable StaffId owner,
            @Nullable LocalDate dueOn,
            StaffId by,
            Instant at,
            @Nullable StaffId doneBy,
            @Nullable Instant doneAt) {}

    List<Task> of(TicketId ticket) {
        return jdbc.sql(OF)
                .param("ticket", ticket.value())
                .query(TaskRepository::task)
                .list();
    }

    Task lock(TicketId ticket, UUID id) {
        return jdbc.sql(LOCK)
                .param("id", id)
                .param("ticket", ticket.value())
                .query(TaskRepository::task)
                .optional()
                .orElseThrow(() -> Refused.notFound("ticket.unknown-task", "No such task"));
    }

    int open(TicketId ticket) {
        return jdbc.sql(OPEN)
                .param("ticket", ticket.value())
                .query(Integer.class)
                .single();
    }

    void add(Task task) {
        jdbc.sql(ADD)
                .param("id", task.id())
                .param("ticket", task.ticket().value())
                .param("text", task.text())
                .param("owner", task.owner() == null ? null : task.owner().value())
                .param("dueOn", task.dueOn())
                .param("by", task.by().value())
                .param("at", task.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void done(UUID id, StaffId by, Instant at) {
        jdbc.sql(DONE)
                .param("id", id)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What is still to be done on a ticket is to be done on another. */
    void move(TicketId ticket, TicketId into) {
        jdbc.sql(MOVE)
                .param("ticket", ticket.value())
                .param("into", into.value())
                .update();
    }

    private static Task task(ResultSet row, int index) throws SQLException {
        var doneAt = row.getObject("done_at", OffsetDateTime.class);
        return new Task(
                row.getObject("id", UUID.class),
                new TicketId(row.getObject("ticket_id", UUID.class)),
                row.getString("text"),
                staff(row, "owner_id"),
                row.getObject("due_on", LocalDate.class),
                new StaffId(row.getObject("by_id", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                staff(row, "done_by"),
                doneAt == null ? null : doneAt.toInstant());
    }

    private static @Nullable StaffId staff(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new StaffId(id);
    }
}
