package io.jinqiao.suitability.internal;

import static java.time.ZoneOffset.UTC;

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

/** Parameters in all their versions. */
@Repository
class ParametersRepository {

    private static final String COLUMNS = """
            select content::text, state, effective_from, act_id, reason from suitability.parameters
            """;

    private static final String IN_FORCE = COLUMNS + """
             where state = 'APPROVED' and effective_from <= :now
             order by effective_from desc, version desc limit 1
            """;

    private static final String ALL = COLUMNS + "order by version desc";

    private static final String OF_ACT = COLUMNS + "where act_id = :act for update";

    private static final String NEXT = "select coalesce(max(version), 0) + 1 from suitability.parameters";

    private static final String ADD = """
            insert into suitability.parameters (version, content, state, effective_from, act_id, reason)
            values (:version, :content::jsonb, :state, :from, :act, :reason)
            on conflict (version) do nothing
            """;

    private static final String END =
            "update suitability.parameters set state = :state, effective_from = :from where act_id = :act";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    ParametersRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One version as it is kept. */
    record Kept(
            Parameters parameters,
            String state,
            Instant effectiveFrom,
            @Nullable UUID act,
            String reason) {}

    Parameters inForce(Instant now) {
        return jdbc.sql(IN_FORCE)
                .param("now", now.atOffset(UTC))
                .query(ParametersRepository::kept)
                .single()
                .parameters();
    }

    /** The newest first. */
    List<Kept> all() {
        return jdbc.sql(ALL).query(ParametersRepository::kept).list();
    }

    Optional<Kept> ofAct(UUID act) {
        return jdbc.sql(OF_ACT)
                .param("act", act)
                .query(ParametersRepository::kept)
                .optional();
    }

    int next() {
        return jdbc.sql(NEXT).query(Integer.class).single();
    }

    /** A version that is there stays as it is. */
    void add(Parameters parameters, String state, Instant from, @Nullable UUID act, String reason) {
        jdbc.sql(ADD)
                .param("version", parameters.version())
                .param("content", JSON.writeValueAsString(parameters))
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
                JSON.readValue(row.getString("content"), Parameters.class),
                row.getString("state"),
                row.getObject("effective_from", OffsetDateTime.class).toInstant(),
                row.getObject("act_id", UUID.class),
                row.getString("reason"));
    }
}
