package io.jinqiao.watch.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.watch.rule.Measure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class AlarmRepository {

    private static final String COLUMNS = """
        select id, threshold, version, measure, queue, raise_at, value, worst, raised_at, ack_by_moment, escalate_to,
               told, examples, escalated_at, acknowledged_by, acknowledged_at, note, cleared_at
          from watch.alarm
        """;

    private static final String OPEN = COLUMNS + "where cleared_at is null order by raised_at, id";

    private static final String FIND = COLUMNS + "where id = :id for update";

    private static final String SEARCH = COLUMNS + """
         where raised_at >= :from and raised_at < :until
           and (:queue = '*' or queue = :queue)
           and (:measure = '' or measure = :measure)
           and (not :untaken or acknowledged_by is null)
           and (:words = '' or position(lower(:words) in lower(coalesce(note, ''))) > 0)
         order by raised_at desc, id desc
         limit :most
        """;

    private static final String RAISE = """
        insert into watch.alarm (id, threshold, version, measure, queue, raise_at, value, worst, raised_at,
                                 ack_by_moment, escalate_to, told, examples)
        values (:id, :threshold, :version, :measure, :queue, :raiseAt, :value, :value, :at,
                :takeBefore, cast(:escalateTo as jsonb), :told, :examples)
        on conflict (threshold, queue) where cleared_at is null do nothing
        """;

    private static final String WORST = "update watch.alarm set worst = :worst where id = :id";

    private static final String ESCALATE = "update watch.alarm set escalated_at = :at where id = :id";

    private static final String CLEAR = "update watch.alarm set cleared_at = :at where id = :id and cleared_at is null";

    private static final String TAKE =
            "update watch.alarm set acknowledged_by = :by, acknowledged_at = :at, note = :note where id = :id";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AlarmRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The oldest first. */
    List<Alarm> open() {
        return jdbc.sql(OPEN).query(this::alarm).list();
    }

    /** Locks it. */
    Optional<Alarm> find(UUID id) {
        return jdbc.sql(FIND).param("id", id).query(this::alarm).optional();
    }

    /** The newest first. */
    List<Alarm> search(AlarmSearch search, int most) {
        return jdbc.sql(SEARCH)
                .param("from", search.from().atOffset(UTC))
                .param("until", search.until().atOffset(UTC))
                .param("queue", search.queue())
                .param("measure", search.measure())
                .param("untaken", search.untaken())
                .param("words", search.words())
                .param("most", most)
                .query(this::alarm)
                .list();
    }

    /** False when it is raised already. */
    boolean raise(Alarm alarm) {
        return jdbc.sql(RAISE)
                        .param("id", alarm.id())
                        .param("threshold", alarm.threshold())
                        .param("version", alarm.version())
                        .param("measure", alarm.measure().name())
                        .param("queue", alarm.queue())
                        .param("raiseAt", alarm.raiseAt())
                        .param("value", alarm.value())
                        .param("at", alarm.raisedAt().atOffset(UTC))
                        .param("takeBefore", alarm.takeBefore().atOffset(UTC))
                        .param("escalateTo", json.writeValueAsString(alarm.escalateTo()))
                        .param("told", alarm.told().stream().map(StaffId::value).toArray(UUID[]::new))
                        .param(
                                "examples",
                                alarm.examples().stream()
                                        .map(ConversationId::value)
                                        .toArray(UUID[]::new))
                        .update()
                > 0;
    }

    void worst(UUID id, double worst) {
        jdbc.sql(WORST).param("id", id).param("worst", worst).update();
    }

    void escalate(UUID id, Instant at) {
        jdbc.sql(ESCALATE).param("id", id).param("at", at.atOffset(UTC)).update();
    }

    boolean clear(UUID id, Instant at) {
        return jdbc.sql(CLEAR).param("id", id).param("at", at.atOffset(UTC)).update() > 0;
    }

    void take(UUID id, StaffId by, String note, Instant at) {
        jdbc.sql(TAKE)
                .param("id", id)
                .param("by", by.value())
                .param("note", note)
                .param("at", at.atOffset(UTC))
                .update();
    }

    private Alarm alarm(ResultSet row, int index) throws SQLException {
        var taken = row.getObject("acknowledged_by", UUID.class);
        return new Alarm(
                row.getObject("id", UUID.class),
                row.getString("threshold"),
                row.getInt("version"),
                Measure.valueOf(row.getString("measure")),
                row.getString("queue"),
                row.getDouble("raise_at"),
                row.getDouble("value"),
                row.getDouble("worst"),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                row.getObject("ack_by_moment", OffsetDateTime.class).toInstant(),
                json.readValue(row.getString("escalate_to"), Owner.class),
                ids(row, "told").map(StaffId::new).toList(),
                ids(row, "examples").map(ConversationId::new).toList(),
                moment(row, "escalated_at"),
                taken == null ? null : new StaffId(taken),
                moment(row, "acknowledged_at"),
                row.getString("note"),
                moment(row, "cleared_at"));
    }

    private static Stream<UUID> ids(ResultSet row, String column) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray());
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
