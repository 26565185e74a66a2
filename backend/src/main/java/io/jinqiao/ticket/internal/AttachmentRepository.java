package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.web.Clamd.Scan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files that belong to tickets. */
@Repository
class AttachmentRepository {

    private static final String COLUMNS = """
        select id, ticket_id, name, media_type, octet_length(content) as bytes, sha256, scan, by_id, at
          from ticket.attachment
        """;

    private static final String OF = COLUMNS + "where ticket_id = any(:tickets) order by at, id";

    private static final String GET = COLUMNS + "where id = :id and ticket_id = :ticket";

    private static final String CONTENT = "select content from ticket.attachment where id = :id";

    private static final String COUNT = "select count(*) from ticket.attachment where ticket_id = :ticket";

    private static final String ADD = """
        insert into ticket.attachment (id, ticket_id, name, media_type, content, sha256, scan, by_id, at)
        values (:id, :ticket, :name, :mediaType, :content, :sha256, :scan, :by, :at)
        """;

    private final JdbcClient jdbc;

    AttachmentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A file without its content. */
    record Attached(
            UUID id,
            TicketId ticket,
            String name,
            String mediaType,
            long bytes,
            String sha256,
            Scan scan,
            StaffId by,
            Instant at) {}

    List<Attached> of(List<TicketId> tickets) {
        return jdbc.sql(OF)
                .param("tickets", tickets.stream().map(TicketId::value).toArray(UUID[]::new))
                .query(AttachmentRepository::attached)
                .list();
    }

    /** Refuses with {@code ticket.unknown-attachment}. */
    Attached get(TicketId ticket, UUID id) {
        return jdbc.sql(GET)
                .param("id", id)
                .param("ticket", ticket.value())
                .query(AttachmentRepository::attached)
                .optional()
                .orElseThrow(() -> Refused.notFound("ticket.unknown-attachment", "No such file"));
    }

    byte[] content(UUID id) {
        return jdbc.sql(CONTENT)
                .param("id", id)
                .query((row, index) -> row.getBytes("content"))
                .single();
    }

    int count(TicketId ticket) {
        return jdbc.sql(COUNT)
                .param("ticket", ticket.value())
                .query(Integer.class)
                .single();
    }

    void add(Attached file, byte[] content) {
        jdbc.sql(ADD)
                .param("id", file.id())
                .param("ticket", file.ticket().value())
                .param("name", file.name())
                .param("mediaType", file.mediaType())
                .param("content", content)
                .param("sha256", file.sha256())
                .param("scan", file.scan().name())
                .param("by", file.by().value())
                .param("at", file.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Attached attached(ResultSet row, int index) throws SQLException {
        return new Attached(
                row.getObject("id", UUID.class),
                new TicketId(row.getObject("ticket_id", UUID.class)),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("bytes"),
                row.getString("sha256"),
                Scan.valueOf(row.getString("scan")),
                new StaffId(row.getObject("by_id", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
