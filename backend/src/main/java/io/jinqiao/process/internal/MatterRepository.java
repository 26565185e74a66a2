package io.jinqiao.process.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Subject;
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

@Repository
class MatterRepository {

    private static final String COLUMNS = """
            select id, process, version, pilot, subject, team, data, state, token, started_at, ended_at, end_reason
              from process.matter
            """;

    private static final String UNDER_WAY = """
            select id, process, version, pilot, subject, team, data, state, token, started_at, ended_at, end_reason,
                   exists (select 1 from process.pending where matter_id = matter.id) as behind
              from process.matter
             where subject = :subject and state <> 'ENDED' for update
            """;

    private static final String LOCK = COLUMNS + "where id = :id for update";

    private static final String NEWEST = COLUMNS + """
             where subject = :subject
             order by state = 'ENDED', started_at desc, id desc limit 1
            """;

    private static final String STUCK = COLUMNS + "where state = 'STUCK' order by started_at limit 200";

    private static final String ADD = """
            insert into process.matter (id, process, version, pilot, subject, team, data, state, started_at)
            values (:id, :process, :version, :pilot, :subject, :team, :data::jsonb, 'RUNNING', :startedAt)
            on conflict (subject) where state <> 'ENDED' do nothing
            """;

    private static final String SAVE = """
            update process.matter
               set data = :data::jsonb, state = :state, token = :token, ended_at = :endedAt, end_reason = :endReason
             where id = :id
            """;

    private final JdbcClient jdbc;

    MatterRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param behind whether something of it waits for the engine */
    record UnderWay(Matter matter, boolean behind) {}

    /** The matter of a subject that goes through a process now, kept from others until the transaction ends. */
    Optional<UnderWay> underWay(Subject subject) {
        return jdbc.sql(UNDER_WAY)
                .param("subject", subject.toString())
                .query((row, index) -> new UnderWay(matter(row, index), row.getBoolean("behind")))
                .optional();
    }

    Optional<Matter> newest(Subject subject) {
        return jdbc.sql(NEWEST)
                .param("subject", subject.toString())
                .query(MatterRepository::matter)
                .optional();
    }

    Matter lock(UUID id) {
        return jdbc.sql(LOCK)
                .param("id", id)
                .query(MatterRepository::matter)
                .optional()
                .orElseThrow(() -> Refused.notFound("process.unknown-matter", "No such matter"));
    }

    List<Matter> stuck() {
        return jdbc.sql(STUCK).query(MatterRepository::matter).list();
    }

    /** False when the subject goes through a process already. */
    boolean add(Matter matter) {
        return jdbc.sql(ADD)
                        .param("id", matter.id())
                        .param("process", matter.process())
                        .param("version", matter.version())
                        .param("pilot", matter.pilot())
                        .param("subject", matter.subject().toString())
                        .param("team", matter.team())
                        .param("data", Json.write(matter.data()))
                        .param("startedAt", matter.startedAt().atOffset(UTC))
                        .update()
                == 1;
    }

    void save(Matter matter) {
        jdbc.sql(SAVE)
                .param("id", matter.id())
                .param("data", Json.write(matter.data()))
                .param("state", matter.state().name())
                .param("token", matter.token())
                .param("endedAt", at(matter.endedAt()))
                .param("endReason", matter.endReason())
                .update();
    }

    private static Matter matter(ResultSet row, int index) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Matter(
                row.getObject("id", UUID.class),
                row.getString("process"),
                row.getInt("version"),
                row.getBoolean("pilot"),
                Subject.parse(row.getString("subject")),
                row.getString("team"),
                Json.words(row.getString("data")),
                Matter.State.valueOf(row.getString("state")),
                row.getString("token"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getString("end_reason"));
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(UTC);
    }
}
