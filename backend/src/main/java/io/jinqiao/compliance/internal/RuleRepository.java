package io.jinqiao.compliance.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.compliance.rules.GateRule;
import io.jinqiao.kernel.Refused;
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

/** Rules in all their versions. */
@Repository
class RuleRepository {

    private static final String IN_FORCE = """
            select distinct on (code) code, version, content::text, state, effective_from, act_id
              from compliance.rule
             where state = 'APPROVED' and effective_from <= :now
             order by code, effective_from desc, version desc
            """;

    /** Changes whenever another rule could be in force. */
    private static final String SIGNATURE = """
            select count(*) || ':' || coalesce(max(effective_from)::text, '')
              from compliance.rule
             where state = 'APPROVED' and effective_from <= :now
            """;

    private static final String COLUMNS = """
            select code, version, content::text, state, effective_from, act_id
              from compliance.rule
            """;

    private static final String VERSIONS = COLUMNS + "order by code, version desc";

    private static final String OF_ACT = COLUMNS + "where act_id = :act for update";

    private static final String NEXT_VERSION =
            "select coalesce(max(version), 0) + 1 from compliance.rule where code = :code";

    private static final String ADD = """
            insert into compliance.rule (code, version, content, state, effective_from, act_id)
            values (:code, :version, :content::jsonb, :state, :from, :act)
            """;

    private static final String SHIP = """
            insert into compliance.rule (code, version, content, state, effective_from)
            values (:code, :version, :content::jsonb, 'APPROVED', :from)
            on conflict do nothing
            """;

    private static final String END = """
            update compliance.rule set state = :state, effective_from = :from where act_id = :act
            """;

    private static final String NAME_EDITION = """
            insert into compliance.edition (edition, stamps, first_at)
            values (:edition, :stamps, :at)
            on conflict do nothing
            """;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    RuleRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One version as it is kept. */
    record Kept(
            GateRule rule,
            String state,
            Instant effectiveFrom,
            @Nullable UUID act) {}

    List<GateRule> inForce(Instant now) {
        return jdbc.sql(IN_FORCE).param("now", now.atOffset(UTC)).query(RuleRepository::kept).list().stream()
                .map(Kept::rule)
                .toList();
    }

    String signature(Instant now) {
        return jdbc.sql(SIGNATURE)
                .param("now", now.atOffset(UTC))
                .query(String.class)
                .single();
    }

    /** All of them, by code, the newest first. */
    List<Kept> versions() {
        return jdbc.sql(VERSIONS).query(RuleRepository::kept).list();
    }

    Optional<Kept> ofAct(UUID act) {
        return jdbc.sql(OF_ACT).param("act", act).query(RuleRepository::kept).optional();
    }

    int nextVersion(String code) {
        return jdbc.sql(NEXT_VERSION).param("code", code).query(Integer.class).single();
    }

    /** Refused with {@code compliance.changed-meanwhile} when somebody else proposed this version just now. */
    void propose(GateRule rule, Instant from, UUID act) {
        try {
            jdbc.sql(ADD)
                    .param("code", rule.code())
                    .param("version", rule.version())
                    .param("content", JSON.writeValueAsString(rule))
                    .param("state", "PROPOSED")
                    .param("from", from.atOffset(UTC))
                    .param("act", act)
                    .update();
        } catch (DuplicateKeyException e) {
            throw Refused.conflict("compliance.changed-meanwhile", "Somebody else proposed a version just now");
        }
    }

    void approve(UUID act, Instant from) {
        end(act, "APPROVED", from);
    }

    void drop(UUID act, Instant from) {
        end(act, "DROPPED", from);
    }

    void ship(GateRule rule, Instant from) {
        jdbc.sql(SHIP)
                .param("code", rule.code())
                .param("version", rule.version())
                .param("content", JSON.writeValueAsString(rule))
                .param("from", from.atOffset(UTC))
                .update();
    }

    void nameEdition(String edition, List<String> stamps, Instant at) {
        jdbc.sql(NAME_EDITION)
                .param("edition", edition)
                .param("stamps", stamps.toArray(String[]::new))
                .param("at", at.atOffset(UTC))
                .update();
    }

    private void end(UUID act, String state, Instant from) {
        jdbc.sql(END)
                .param("act", act)
                .param("state", state)
                .param("from", from.atOffset(UTC))
                .update();
    }

    private static Kept kept(ResultSet row, int index) throws SQLException {
        return new Kept(
                JSON.readValue(row.getString("content"), GateRule.class),
                row.getString("state"),
                row.getObject("effective_from", OffsetDateTime.class).toInstant(),
                row.getObject("act_id", UUID.class));
    }
}
