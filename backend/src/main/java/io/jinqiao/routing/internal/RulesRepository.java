package io.jinqiao.routing.internal;

import io.jinqiao.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class RulesRepository {

    private static final String COLUMNS =
            "select id, version, body, reason, proposed_by, proposed_at, decided_by, decided_at from routing.rules ";

    private static final String HISTORY = COLUMNS + "where state = 'APPROVED' order by version desc limit 50";

    private static final String IN_FORCE = COLUMNS + "where state = 'APPROVED' order by version desc limit 1";

    private static final String GET = COLUMNS + "where id = :id for update";

    private static final String ADD = """
            insert into routing.rules (id, version, body, reason, state, proposed_by, proposed_at)
            values (:id, 0, cast(:body as jsonb), :reason, 'PROPOSED', :by, :at)
            """;

    private static final String APPROVE = """
            update routing.rules
               set state = 'APPROVED', decided_by = :by, decided_at = :at,
                   version = (select coalesce(max(version), 1) + 1 from routing.rules where state = 'APPROVED')
             where id = :id
            returning version
            """;

    private static final String DROP = "delete from routing.rules where id = :id and state = 'PROPOSED'";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RulesRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Rules that two people agreed on, or that wait for the second.
     *
     * @param version from 2, the shipped rules are version 1; 0 while it waits
     */
    record Version(
            UUID id,
            int version,
            RulesSheet sheet,
            String reason,
            StaffId proposedBy,
            Instant proposedAt,
            @Nullable StaffId decidedBy,
            @Nullable Instant decidedAt) {}

    Optional<Version> inForce() {
        return jdbc.sql(IN_FORCE).query(this::version).optional();
    }

    /** The newest first. */
    List<Version> history() {
        return jdbc.sql(HISTORY).query(this::version).list();
    }

    Version get(UUID id) {
        return jdbc.sql(GET).param("id", id).query(this::version).single();
    }

    void add(UUID id, RulesSheet sheet, String reason, StaffId by, Instant at) {
        jdbc.sql(ADD)
                .param("id", id)
                .param("body", json.writeValueAsString(sheet))
                .param("reason", reason)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    int approve(UUID id, StaffId by, Instant at) {
        return jdbc.sql(APPROVE)
                .param("id", id)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    void drop(UUID id) {
        jdbc.sql(DROP).param("id", id).update();
    }

    private Version version(ResultSet row, int index) throws SQLException {
        var decided = row.getObject("decided_by", UUID.class);
        var at = row.getObject("decided_at", OffsetDateTime.class);
        return new Version(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                json.readValue(row.getString("body"), RulesSheet.class),
                row.getString("reason"),
                new StaffId(row.getObject("proposed_by", UUID.class)),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                decided == null ? null : new StaffId(decided),
                at == null ? null : at.toInstant());
    }
}
