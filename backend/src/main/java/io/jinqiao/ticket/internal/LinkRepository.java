package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.TicketId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How tickets belong together. */
@Repository
class LinkRepository {

    private static final String ADD = """
        insert into ticket.link (from_id, to_id, kind, by_id, at) values (:from, :to, :kind, :by, :at)
        on conflict do nothing
        """;

    private static final String REMOVE = """
        delete from ticket.link
         where kind = :kind and ((from_id = :from and to_id = :to) or (from_id = :to and to_id = :from))
        """;

    private static final String OF = """
        select from_id, to_id, kind, by_id, at from ticket.link where from_id = :id or to_id = :id order by at
        """;

    private static final String MERGED_INTO = "select to_id from ticket.link where from_id = :id and kind = 'MERGED'";

    private static final String MERGED_FROM = "select from_id from ticket.link where to_id = :id and kind = 'MERGED'";

    private final JdbcClient jdbc;

    LinkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Link(TicketId from, TicketId to, Kind kind, StaffId by, Instant at) {

        enum Kind {
            RELATED,
            DUPLICATE,
            CAUSED_BY,
            MERGED,
            SPLIT
        }
    }

    /** False when the two are linked so already. */
    boolean add(Link link) {
        return jdbc.sql(ADD)
                        .param("from", link.from().value())
                        .param("to", link.to().value())
                        .param("kind", link.kind().name())
                        .param("by", link.by().value())
                        .param("at", link.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean remove(TicketId from, TicketId to, Link.Kind kind) {
        return jdbc.sql(REMOVE)
                        .param("from", from.value())
                        .param("to", to.value())
                        .param("kind", kind.name())
                        .update()
                > 0;
    }

    List<Link> of(TicketId ticket) {
        return jdbc.sql(OF)
                .param("id", ticket.value())
                .query(LinkRepository::link)
                .list();
    }

    Optional<TicketId> mergedInto(TicketId ticket) {
        return jdbc.sql(MERGED_INTO)
                .param("id", ticket.value())
                .query((row, index) -> new TicketId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Those that go on in this one, and in turn those that went on in them. */
    List<TicketId> mergedFrom(TicketId ticket) {
        return jdbc.sql(MERGED_FROM)
                .param("id", ticket.value())
                .query((row, index) -> new TicketId(row.getObject(1, UUID.class)))
                .list();
    }

    private static Link link(ResultSet row, int index) throws SQLException {
        return new Link(
                new TicketId(row.getObject("from_id", UUID.class)),
                new TicketId(row.getObject("to_id", UUID.class)),
                Link.Kind.valueOf(row.getString("kind")),
                new StaffId(row.getObject("by_id", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
