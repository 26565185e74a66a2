package io.jinqiao.retention.internal;

import io.jinqiao.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ScheduleRepository {

    private static final String COLUMNS = """
            select id, kind, version, keep, law, effective_from, proposed_by, proposed_at, decided_by, decided_at
              from retention.schedule
            """;

    private static final String IN_FORCE =
            COLUMNS + "where state = 'APPROVED' and effective_from <= :now order by version desc";

    private static final String HISTORY = COLUMNS + "where state = 'APPROVED' order by decided_at desc limit 50";

    private static final String GET = COLUMNS + "where id = :id for update";

    private static final String NEXT_VERSION =
            "select coalesce(max(version), 0) + 1 from retention.schedule where kind = :kind";

    private static final String ADD = """
            insert into retention.schedule (id, kind, version, keep, law, effective_from, state, proposed_by, proposed_at)
            values (:id, :kind, :version, :keep, :law, :from, 'PROPOSED', :by, :at)
            """;

    private static final String APPROVE = """
            update retention.schedule set state = 'APPROVED', decided_by = :by, decided_at = :at where id = :id
            """;

    private final JdbcClient jdbc;

    ScheduleRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Another time for a kind. */
    record Change(
            UUID id,
            String kind,
            int version,
            Period keep,
            String law,
            Instant from,
            StaffId proposedBy,
            Instant proposedAt,
            @Nullable StaffId decidedBy,
            @Nullable Instant decidedAt) {}

    /** The newest of a kind first. */
    List<Change> inForce(Instant now) {
        return jdbc.sql(IN_FORCE)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(ScheduleRepository::change)
                .list();
    }

    List<Change> history() {
        return jdbc.sql(HISTORY).query(ScheduleRepository::change).list();
    }

    Change get(UUID id) {
        return jdbc.sql(GET).param("id", id).query(ScheduleRepository::change).single();
    }

    int nextVersion(String kind) {
        return jdbc.sql(NEXT_VERSION).param("kind", kind).query(Integer.class).single();
    }

    void add(Change change) {
        jdbc.sql(ADD)
                .param("id", change.id())
                .param("kind", change.kind())
                .param("version", change.version())
                .param("keep", change.keep().toString())
                .param("law", change.law())
                .param("from", change.from().atOffset(ZoneOffset.UTC))
                .param("by", change.proposedBy().value())
                .param("at", change.proposedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void approve(UUID id, StaffId by, Instant at) {
        jdbc.sql(APPROVE)
                .param("id", id)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void drop(UUID id) {
        jdbc.sql("delete from retention.schedule where id = :id and state = 'PROPOSED'")
                .param("id", id)
                .update();
    }

    private static Change change(ResultSet row, int index) throws SQLException {
        var decided = row.getObject("decided_by", UUID.class);
        var at = row.getObject("decided_at", OffsetDateTime.class);
        return new Change(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getInt("version"),
                Period.parse(row.getString("keep")),
                row.getString("law"),
                row.getObject("effective_from", OffsetDateTime.class).toInstant(),
                new StaffId(row.getObject("proposed_by", UUID.class)),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                decided == null ? null : new StaffId(decided),
                at == null ? null : at.toInstant());
    }
}
