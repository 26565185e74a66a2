package io.jinqiao.control.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.control.ActView;
import io.jinqiao.control.ActView.State;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Acts, waiting and decided. */
@Repository
class ActRepository {

    private static final String COLUMNS = """
            select id, kind, subject, customer_id, title, lines::text, reason, proposed_by, proposed_at, lapses_at, state,
                   decided_by, decided_at, remark
              from control.act
            """;

    private static final String NEWEST = COLUMNS + "order by (state = 'PROPOSED') desc, proposed_at desc limit :limit";

    private static final String ABOUT = COLUMNS + "where subject = :subject order by proposed_at desc limit 100";

    private static final String LOCK = COLUMNS + "where id = :id for update";

    private static final String LAPSED = COLUMNS
            + "where state = 'PROPOSED' and lapses_at <= :now order by lapses_at limit 1 for update skip locked";

    private static final String NEXT_LAPSE = "select min(lapses_at) from control.act where state = 'PROPOSED'";

    private static final String ADD = """
            insert into control.act
                   (id, kind, subject, customer_id, title, lines, reason, proposed_by, proposed_at, lapses_at, state)
            values (:id, :kind, :subject, :customer, :title, :lines::jsonb, :reason, :by, :at, :lapses, 'PROPOSED')
            """;

    private static final String END = """
            update control.act
               set state = :state, decided_by = :by, decided_at = :at, remark = :remark
             where id = :id
            """;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<ActView.Line>> LINES = new TypeReference<>() {};

    private final JdbcClient jdbc;

    ActRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that wait first, then the newest. */
    List<ActView> newest(int limit) {
        return jdbc.sql(NEWEST).param("limit", limit).query(ActRepository::view).list();
    }

    List<ActView> about(Subject subject) {
        return jdbc.sql(ABOUT)
                .param("subject", subject.toString())
                .query(ActRepository::view)
                .list();
    }

    /** Refuses with {@code control.unknown}. */
    ActView lock(UUID id) {
        return jdbc.sql(LOCK)
                .param("id", id)
                .query(ActRepository::view)
                .optional()
                .orElseThrow(() -> Refused.notFound("control.unknown", "No such act"));
    }

    /** One whose time is over; claimed, so that several nodes may look at once. */
    Optional<ActView> lapsed(Instant now) {
        return jdbc.sql(LAPSED)
                .param("now", now.atOffset(UTC))
                .query(ActRepository::view)
                .optional();
    }

    Optional<Instant> nextLapse() {
        return jdbc.sql(NEXT_LAPSE).query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
    }

    void add(ActView act) {
        var customer = act.customer();
        try {
            jdbc.sql(ADD)
                    .param("id", act.id())
                    .param("kind", act.kind())
                    .param("subject", act.about().toString())
                    .param("customer", customer == null ? null : customer.value())
                    .param("title", act.title())
                    .param("lines", JSON.writeValueAsString(act.lines()))
                    .param("reason", act.reason())
                    .param("by", act.proposedBy().value())
                    .param("at", act.proposedAt().atOffset(UTC))
                    .param("lapses", act.lapsesAt().atOffset(UTC))
                    .update();
        } catch (DuplicateKeyException e) {
            throw Refused.conflict("control.waits-already", "Such a change waits for a second person already");
        }
    }

    void end(UUID id, State state, @Nullable StaffId by, String remark, Instant at) {
        jdbc.sql(END)
                .param("id", id)
                .param("state", state.name())
                .param("by", by == null ? null : by.value())
                .param("at", at.atOffset(UTC))
                .param("remark", remark)
                .update();
    }

    private static ActView view(ResultSet row, int index) throws SQLException {
        var customer = row.getObject("customer_id", UUID.class);
        var decidedBy = row.getObject("decided_by", UUID.class);
        var decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new ActView(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                Subject.parse(row.getString("subject")),
                customer == null ? null : new CustomerId(customer),
                row.getString("title"),
                JSON.readValue(row.getString("lines"), LINES),
                row.getString("reason"),
                new StaffId(row.getObject("proposed_by", UUID.class)),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                row.getObject("lapses_at", OffsetDateTime.class).toInstant(),
                State.valueOf(row.getString("state")),
                decidedBy == null ? null : new StaffId(decidedBy),
                decidedAt == null ? null : decidedAt.toInstant(),
                row.getString("remark"));
    }
}
