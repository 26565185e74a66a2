package io.jinqiao.manual.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.manual.phrases.ServiceManual;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Manuals in all their versions. */
@Repository
class VersionRepository {

    private static final String COLUMNS = """
            select code, version, content::text, state, effective_from, act_id, reason
              from manual.version
            """;

    private static final String IN_FORCE = """
            select distinct on (code) code, version, content::text, state, effective_from, act_id, reason
              from manual.version
             where state = 'APPROVED' and effective_from <= :now
             order by code, effective_from desc, version desc
            """;

    private static final String ALL = COLUMNS + "order by code, version desc";

    private static final String ONE = COLUMNS + "where code = :code and version = :version";

    private static final String OF_ACT = COLUMNS + "where act_id = :act for update";

    private static final String NEXT = "select coalesce(max(version), 0) + 1 from manual.version where code = :code";

    private static final String ADD = """
            insert into manual.version (code, version, content, state, effective_from, act_id, reason)
            values (:code, :version, :content::jsonb, :state, :from, :act, :reason)
            """;

    private static final String END =
            "update manual.version set state = :state, effective_from = :from where act_id = :act";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    VersionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One version as it is kept. */
    record Kept(
            ServiceManual manual,
            String state,
            Instant effectiveFrom,
            @Nullable UUID act,
            String reason) {}

    List<ServiceManual> inForce(Instant now) {
        return jdbc.sql(IN_FORCE).param("now", now.atOffset(UTC)).query(VersionRepository::kept).list().stream()
                .map(Kept::manual)
                .filter(manual -> !manual.retired())
                .toList();
    }

    /** By code, the newest first. */
    List<Kept> all() {
        return jdbc.sql(ALL).query(VersionRepository::kept).list();
    }

    /** A version that is known; what was followed is never deleted. */
    ServiceManual get(String code, int version) {
        return jdbc.sql(ONE)
                .param("code", code)
                .param("version", version)
                .query(VersionRepository::kept)
                .single()
                .manual();
    }

    Optional<Kept> ofAct(UUID act) {
        return jdbc.sql(OF_ACT).param("act", act).query(VersionRepository::kept).optional();
    }

    int next(String code) {
        return jdbc.sql(NEXT).param("code", code).query(Integer.class).single();
    }

    void add(ServiceManual manual, String state, Instant from, @Nullable UUID act, String reason) {
        jdbc.sql(ADD)
                .param("code", manual.code())
                .param("version", manual.version())
                .param("content", JSON.writeValueAsString(manual))
                .param("state", state)
                .param("from", from.atOffset(UTC))
                .param("act", act)
                .param("reason", reason)
                .update();
    }

    void end(UUID act, String state, Instant from) {
        jdbc.sql(END)
                .param("act", act)
                .param("state", state)
                .param("from", from.atOffset(UTC))
                .update();
    }

    private static Kept kept(ResultSet row, int index) throws SQLException {
        return new Kept(
                JSON.readValue(row.getString("content"), ServiceManual.class),
                row.getString("state"),
                row.getObject("effective_from", OffsetDateTime.class).toInstant(),
                row.getObject("act_id", UUID.class),
                row.getString("reason"));
    }
}
