package io.jinqiao.staff.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
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
import tools.jackson.databind.json.JsonMapper;

/** Rules of the house in all their versions. */
@Repository
class HouseRuleRepository {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String COLUMNS = """
            select version, state, content::text, reason, proposed_by, proposed_at, decided_by, decided_at, verdict
              from staff.house_rule
            """;

    private static final String IN_FORCE =
            COLUMNS + "where kind = :kind and state = 'APPROVED' order by version desc limit 1";

    private static final String VERSIONS = COLUMNS + "where kind = :kind order by version desc";

    private static final String LOCK = COLUMNS + "where kind = :kind and version = :version for update";

    private static final String PROPOSE = """
            insert into staff.house_rule (kind, version, state, content, reason, proposed_by, proposed_at)
            select :kind, coalesce(max(version), 0) + 1, 'PROPOSED', :content::jsonb, :reason, :by, :at
              from staff.house_rule where kind = :kind
            returning version
            """;

    private static final String DECIDE = """
            update staff.house_rule
               set state = :state, verdict = :verdict, decided_by = :by, decided_at = :at
             where kind = :kind and version = :version
            """;

    private static final String BEGIN = """
            insert into staff.house_rule (kind, version, state, content, reason, proposed_at, decided_at)
            values (:kind, 1, 'APPROVED', :content::jsonb, :reason, :at, :at)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;

    HouseRuleRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<HouseRule> inForce(RuleKind kind) {
        return jdbc.sql(IN_FORCE)
                .param("kind", kind.code())
                .query((row, _) -> rule(kind, row))
                .optional();
    }

    /** The newest first. */
    List<HouseRule> versions(RuleKind kind) {
        return jdbc.sql(VERSIONS)
                .param("kind", kind.code())
                .query((row, _) -> rule(kind, row))
                .list();
    }

    /** Refuses with {@code staff.no-rule}. */
    HouseRule lock(RuleKind kind, int version) {
        return jdbc.sql(LOCK)
                .param("kind", kind.code())
                .param("version", version)
                .query((row, _) -> rule(kind, row))
                .optional()
                .orElseThrow(() -> Refused.notFound("staff.no-rule", "There is no such version"));
    }

    /** Refuses with {@code staff.rule-waits} while another version waits for its decision. */
    int propose(RuleKind kind, HouseContent content, String reason, StaffId by, Instant at) {
        try {
            return jdbc.sql(PROPOSE)
                    .param("kind", kind.code())
                    .param("content", JSON.writeValueAsString(content))
                    .param("reason", reason)
                    .param("by", by.value())
                    .param("at", at.atOffset(UTC))
                    .query((row, _) -> row.getInt(1))
                    .single();
        } catch (DuplicateKeyException e) {
            throw Refused.conflict("staff.rule-waits", "Another version waits for its decision");
        }
    }

    void decide(RuleKind kind, int version, boolean approved, String verdict, StaffId by, Instant at) {
        jdbc.sql(DECIDE)
                .param("kind", kind.code())
                .param("version", version)
                .param("state", approved ? "APPROVED" : "REFUSED")
                .param("verdict", verdict)
                .param("by", by.value())
                .param("at", at.atOffset(UTC))
                .update();
    }

    /** What a new installation begins with, should nothing be decided yet. */
    void begin(RuleKind kind, HouseContent content, String reason, Instant at) {
        jdbc.sql(BEGIN)
                .param("kind", kind.code())
                .param("content", JSON.writeValueAsString(content))
                .param("reason", reason)
                .param("at", at.atOffset(UTC))
                .update();
    }

    private static HouseRule rule(RuleKind kind, ResultSet row) throws SQLException {
        var decided = row.getObject("decided_at", OffsetDateTime.class);
        return new HouseRule(
                row.getInt("version"),
                row.getString("state"),
                JSON.readValue(row.getString("content"), kind.type()),
                row.getString("reason"),
                staff(row, "proposed_by"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                staff(row, "decided_by"),
                decided == null ? null : decided.toInstant(),
                row.getString("verdict"));
    }

    private static @Nullable StaffId staff(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new StaffId(id);
    }
}
