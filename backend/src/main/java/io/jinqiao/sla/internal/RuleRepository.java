package io.jinqiao.sla.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.sla.ClockView.Rule;
import io.jinqiao.sla.TermRule;
import io.jinqiao.sla.internal.RuleSheet.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rules in all their versions. */
@Repository
class RuleRepository {

    /** The newest that is approved and has begun; where two begin together, the later decision. */
    private static final String IN_FORCE = """
            select version
              from sla.term_rule
             where code = :code and state = 'APPROVED' and effective_from <= :now
             order by effective_from desc, version desc
             limit 1
            """;

    private static final String ALL_IN_FORCE =
            "select distinct code from sla.term_rule where state = 'APPROVED' and effective_from <= :now";

    private static final String APPROVED = """
            select content::text from sla.term_rule where code = :code and version = :version and state = 'APPROVED'
            """;

    private static final String SHIP = """
            insert into sla.term_rule (code, version, state, content, effective_from, reason, proposed_at, decided_at)
            values (:code, :version, 'APPROVED', :content::jsonb, :from, '', :from, :from)
            on conflict do nothing
            """;

    private static final String COLUMNS = """
            select content::text, state, reason, proposed_by, proposed_at, decided_by, decided_at, verdict
              from sla.term_rule
            """;

    private static final String VERSIONS = COLUMNS + "order by code, version desc";

    private static final String LOCK = COLUMNS + "where code = :code and version = :version for update";

    private static final String NEXT_VERSION = "select max(version) + 1 from sla.term_rule where code = :code";

    private static final String PROPOSE = """
            insert into sla.term_rule (code, version, state, content, effective_from, reason, proposed_by, proposed_at)
            values (:code, :version, 'PROPOSED', :content::jsonb, :from, :reason, :by, :at)
            """;

    private static final String DECIDE = """
            update sla.term_rule
               set state = :state, verdict = :verdict, decided_by = :by, decided_at = :at
             where code = :code and version = :version
            """;

    private final JdbcClient jdbc;

    RuleRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Integer> inForce(String code, Instant now) {
        return jdbc.sql(IN_FORCE)
                .param("code", code)
                .param("now", now.atOffset(UTC))
                .query((row, index) -> row.getInt("version"))
                .optional();
    }

    /** Codes of every rule of which some version is in force. */
    Set<String> inForce(Instant now) {
        return Set.copyOf(jdbc.sql(ALL_IN_FORCE)
                .param("now", now.atOffset(UTC))
                .query(String.class)
                .list());
    }

    TermRule approved(Rule rule) {
        return jdbc.sql(APPROVED)
                .param("code", rule.code())
                .param("version", rule.version())
                .query((row, index) -> TermsJson.rule(row.getString("content")))
                .optional()
                .orElseThrow(() -> Refused.notFound("sla.no-rule", "No such version of the rule " + rule.code()));
    }

    /** All of them, by code, the newest first. */
    List<Version> versions() {
        return jdbc.sql(VERSIONS).query(RuleRepository::version).list();
    }

    /** Refused with {@code sla.no-rule}. */
    Version lock(Rule rule) {
        return jdbc.sql(LOCK)
                .param("code", rule.code())
                .param("version", rule.version())
                .query(RuleRepository::version)
                .optional()
                .orElseThrow(() -> Refused.notFound("sla.no-rule", "No such version of the rule " + rule.code()));
    }

    /** A term is something the product promises, so a rule of a term that nobody knows is refused with {@code sla.no-rule}. */
    int nextVersion(String code) {
        var next = jdbc.sql(NEXT_VERSION)
                .param("code", code)
                .query((row, index) -> row.getInt(1))
                .single();
        if (next == 0) {
            throw Refused.notFound("sla.no-rule", "No rule is called " + code);
        }
        return next;
    }

    /** Refused with {@code sla.changed-meanwhile} when somebody else proposed this version just now. */
    void propose(TermRule rule, String reason, StaffId by, Instant at) {
        try {
            jdbc.sql(PROPOSE)
                    .param("code", rule.code())
                    .param("version", rule.version())
                    .param("content", TermsJson.write(rule))
                    .param("from", rule.effectiveFrom().atOffset(UTC))
                    .param("reason", reason)
                    .param("by", by.value())
                    .param("at", at.atOffset(UTC))
                    .update();
        } catch (DuplicateKeyException e) {
            throw Refused.conflict("sla.changed-meanwhile", "Somebody else proposed a version just now");
        }
    }

    void decide(Rule rule, boolean approved, String verdict, StaffId by, Instant at) {
        jdbc.sql(DECIDE)
                .param("code", rule.code())
                .param("version", rule.version())
                .param("state", approved ? "APPROVED" : "REFUSED")
                .param("verdict", verdict)
                .param("by", by.value())
                .param("at", at.atOffset(UTC))
                .update();
    }

    private static Version version(ResultSet row, int index) throws SQLException {
        var decided = row.getObject("decided_at", OffsetDateTime.class);
        return new Version(
                TermsJson.rule(row.getString("content")),
                row.getString("state"),
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

    /** What comes with the product; what the institution has made of it since stays. */
    void ship(TermRule rule) {
        jdbc.sql(SHIP)
                .param("code", rule.code())
                .param("version", rule.version())
                .param("content", TermsJson.write(rule))
                .param("from", rule.effectiveFrom().atOffset(UTC))
                .update();
    }
}
