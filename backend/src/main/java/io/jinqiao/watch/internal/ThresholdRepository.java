package io.jinqiao.watch.internal;

import io.jinqiao.kernel.StaffId;
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
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ThresholdRepository {

    private static final String COLUMNS =
            "select version, body, reason, changed_by, changed_at from watch.thresholds order by version desc limit"
                    + " :most";

    private static final String LOCK = "lock table watch.thresholds in share row exclusive mode";

    private static final String ADD = """
        insert into watch.thresholds (version, body, reason, changed_by, changed_at)
        values (:version, cast(:body as jsonb), :reason, :by, :at)
        """;

    private static final TypeReference<List<Threshold>> THRESHOLDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ThresholdRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What somebody set; the shipped ones are version 1. */
    record Version(int version, List<Threshold> thresholds, String reason, StaffId by, Instant at) {}

    Optional<Version> newest() {
        return newest(1).stream().findFirst();
    }

    List<Version> newest(int most) {
        return jdbc.sql(COLUMNS).param("most", most).query(this::version).list();
    }

    /** One change at a time. */
    void lock() {
        jdbc.sql(LOCK).update();
    }

    void add(Version version) {
        jdbc.sql(ADD)
                .param("version", version.version())
                .param("body", json.writeValueAsString(version.thresholds()))
                .param("reason", version.reason())
                .param("by", version.by().value())
                .param("at", version.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Version version(ResultSet row, int index) throws SQLException {
        return new Version(
                row.getInt("version"),
                json.readValue(row.getString("body"), THRESHOLDS),
                row.getString("reason"),
                new StaffId(row.getObject("changed_by", UUID.class)),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
