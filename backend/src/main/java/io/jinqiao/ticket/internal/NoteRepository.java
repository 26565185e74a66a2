package io.jinqiao.ticket.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.ticket.TicketView.Note;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What staff write to each other on a ticket. */
@Repository
class NoteRepository {

    private static final String ADD =
            "insert into ticket.note (ticket_id, by_id, text, at) values (:ticket, :by, :text, :at)";

    private static final String OF = """
            select ticket_id, by_id, text, at from ticket.note where ticket_id = any(:tickets) order by number
            """;

    private final JdbcClient jdbc;

    NoteRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(TicketId ticket, Note note) {
        jdbc.sql(ADD)
                .param("ticket", ticket.value())
                .param("by", note.by().value())
                .param("text", note.text())
                .param("at", note.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Map<TicketId, List<Note>> of(List<Ticket> tickets) {
        return jdbc
                .sql(OF)
                .param(
                        "tickets",
                        tickets.stream().map(ticket -> ticket.id().value()).toArray(UUID[]::new))
                .query(NoteRepository::placed)
                .list()
                .stream()
                .collect(groupingBy(Placed::ticket, mapping(Placed::note, toList())));
    }

    private static Placed placed(ResultSet row, int index) throws SQLException {
        var note = new Note(
                new StaffId(row.getObject("by_id", UUID.class)),
                row.getString("text"),
                row.getObject("at", OffsetDateTime.class).toInstant());
        return new Placed(new TicketId(row.getObject("ticket_id", UUID.class)), note);
    }

    private record Placed(TicketId ticket, Note note) {}
}
