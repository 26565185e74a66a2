package io.jinqiao.intent.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class VersionRepository {

    private static final String NEXT = "select coalesce(max(number), 0) + 1 from intent.version where label_set = :set";

    private static final String ADD = """
            insert into intent.version
                   (id, label_set, number, questions, classes, figures, seconds, model, trained_by, trained_at)
            values (:id, :set, :number, :questions, :classes, :figures::jsonb, :seconds, :model, :by, :at)
            """;

    private static final String COLUMNS =
            "id, label_set, number, questions, classes, figures, seconds, trained_by, trained_at";

    private static final String ALL = "select " + COLUMNS + " from intent.version order by label_set, number desc";

    private static final String FIND =
            "select " + COLUMNS + " from intent.version where label_set = :set and number = :number";

    private static final String MODEL = "select model from intent.version where label_set = :set and number = :number";

    private static final String IN_FORCE = "select label_set, number from intent.in_force";

    private static final String PUT_IN_FORCE = """
            insert into intent.in_force (label_set, number, since, set_by) values (:set, :number, :at, :by)
            on conflict (label_set) do update
               set number = excluded.number, since = excluded.since, set_by = excluded.set_by
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    VersionRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A trained version without its model. */
    record Version(
            UUID id,
            String labelSet,
            int number,
            int questions,
            int classes,
            Figures figures,
            double seconds,
            @Nullable UUID trainedBy,
            Instant trainedAt) {}

    int next(String labelSet) {
        return jdbc.sql(NEXT).param("set", labelSet).query(Integer.class).single();
    }

    void add(Version version, byte[] model) {
        jdbc.sql(ADD)
                .param("id", version.id())
                .param("set", version.labelSet())
                .param("number", version.number())
                .param("questions", version.questions())
                .param("classes", version.classes())
                .param("figures", json.writeValueAsString(version.figures()))
                .param("seconds", version.seconds())
                .param("model", model)
                .param("by", version.trainedBy())
                .param("at", version.trainedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest of each set first. */
    List<Version> all() {
        return jdbc.sql(ALL).query(this::version).list();
    }

    Optional<Version> find(String labelSet, int number) {
        return jdbc.sql(FIND)
                .param("set", labelSet)
                .param("number", number)
                .query(this::version)
                .optional();
    }

    byte[] model(String labelSet, int number) {
        return jdbc.sql(MODEL)
                .param("set", labelSet)
                .param("number", number)
                .query((row, _) -> row.getBytes("model"))
                .single();
    }

    /** The number in force, by set. */
    Map<String, Integer> inForce() {
        return jdbc
                .sql(IN_FORCE)
                .query((row, _) -> Map.entry(row.getString("label_set"), row.getInt("number")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void putInForce(String labelSet, int number, @Nullable UUID by, Instant at) {
        jdbc.sql(PUT_IN_FORCE)
                .param("set", labelSet)
                .param("number", number)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Version version(ResultSet row, int index) throws SQLException {
        return new Version(
                row.getObject("id", UUID.class),
                row.getString("label_set"),
                row.getInt("number"),
                row.getInt("questions"),
                row.getInt("classes"),
                json.readValue(row.getString("figures"), Figures.class),
                row.getDouble("seconds"),
                row.getObject("trained_by", UUID.class),
                row.getObject("trained_at", OffsetDateTime.class).toInstant());
    }
}
