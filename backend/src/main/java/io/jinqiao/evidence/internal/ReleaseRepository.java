package io.jinqiao.evidence.internal;

import io.jinqiao.evidence.internal.Release.State;
import io.jinqiao.evidence.internal.Scope.Span;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReleaseRepository {

    private static final String COLUMNS = """
            select id, customer_id, conversation_id, ticket_id, from_at, until_at, number, reason, unmasked, asked_by, asked_at,
                   state, released_by, ends_at
              from evidence.release
            """;

    private static final String GET = COLUMNS + "where id = :id";

    private static final String OF = COLUMNS + "where asked_by = :by order by asked_at desc limit :limit";

    private static final String ADD = """
            insert into evidence.release
                   (id, customer_id, conversation_id, ticket_id, from_at, until_at, number, reason, unmasked, asked_by, asked_at, state)
            values (:id, :customer, :conversation, :ticket, :from, :until, :number, :reason, :unmasked, :by, :at, 'ASKED')
            """;

    private static final String RELEASE =
            "update evidence.release set state = 'RELEASED', released_by = :by, ends_at = :end where id = :id";

    private static final String REFUSE = "update evidence.release set state = 'REFUSED' where id = :id";

    private final JdbcClient jdbc;

    ReleaseRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Release> find(UUID id) {
        return jdbc.sql(GET).param("id", id).query(ReleaseRepository::release).optional();
    }

    /** Newest first. */
    List<Release> of(StaffId by, int limit) {
        return jdbc.sql(OF)
                .param("by", by.value())
                .param("limit", limit)
                .query(ReleaseRepository::release)
                .list();
    }

    void add(Release asked, CustomerId customer) {
        var scope = asked.scope();
        var conversation = scope.conversation();
        var ticket = scope.ticket();
        jdbc.sql(ADD)
                .param("id", asked.id())
                .param("customer", customer.value())
                .param("conversation", conversation == null ? null : conversation.value())
                .param("ticket", ticket == null ? null : ticket.value())
                .param("from", scope.span().from().atOffset(ZoneOffset.UTC))
                .param("until", scope.span().until().atOffset(ZoneOffset.UTC))
                .param("number", asked.number())
                .param("reason", asked.reason())
                .param("unmasked", asked.unmasked())
                .param("by", asked.askedBy().value())
                .param("at", asked.askedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void release(UUID id, StaffId by, Instant end) {
        jdbc.sql(RELEASE)
                .param("id", id)
                .param("by", by.value())
                .param("end", end.atOffset(ZoneOffset.UTC))
                .update();
    }

    void refuse(UUID id) {
        jdbc.sql(REFUSE).param("id", id).update();
    }

    private static Release release(ResultSet row, int index) throws SQLException {
        var scope = new Scope(
                id(row, "customer_id", CustomerId::new),
                id(row, "conversation_id", ConversationId::new),
                id(row, "ticket_id", TicketId::new),
                new Span(moment(row, "from_at"), moment(row, "until_at")));
        return new Release(
                row.getObject("id", UUID.class),
                scope,
                row.getString("number"),
                row.getString("reason"),
                row.getBoolean("unmasked"),
                new StaffId(row.getObject("asked_by", UUID.class)),
                moment(row, "asked_at"),
                State.valueOf(row.getString("state")),
                id(row, "released_by", StaffId::new),
                row.getObject("ends_at") == null ? null : moment(row, "ends_at"));
    }

    private static <T> @Nullable T id(ResultSet row, String column, Function<UUID, T> made) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : made.apply(id);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
