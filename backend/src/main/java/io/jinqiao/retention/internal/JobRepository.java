package io.jinqiao.retention.internal;

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

@Repository
class JobRepository {

    private static final String COLUMNS =
            "select id, kind, version, before, total, done, started_at, ended_at from retention.job ";

    private static final String UNDER_WAY = COLUMNS + "where ended_at is null and kind = :kind for update";

    private static final String NEWEST = COLUMNS + "order by started_at desc, id desc limit 50";

    private static final String START = """
            insert into retention.job (id, kind, version, before, total, done, started_at)
            values (:id, :kind, :version, :before, :total, 0, :at)
            """;

    private static final String ADVANCE = "update retention.job set done = done + :more where id = :id";

    private static final String END = "update retention.job set ended_at = :at where id = :id";

    private static final String RELEASES = "select kind, version, due, by_id, at from retention.release";

    private static final String RELEASE = """
            insert into retention.release (kind, version, due, by_id, at) values (:kind, :version, :due, :by, :at)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;

    JobRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param total how much was due when it began */
    record Job(
            UUID id,
            String kind,
            int version,
            Instant before,
            long total,
            long done,
            Instant startedAt,
            @Nullable Instant endedAt) {}

    record Release(String kind, int version, long due, StaffId by, Instant at) {}

    Optional<Job> underWay(String kind) {
        return jdbc.sql(UNDER_WAY).param("kind", kind).query(JobRepository::job).optional();
    }

    List<Job> newest() {
        return jdbc.sql(NEWEST).query(JobRepository::job).list();
    }

    void start(Job job) {
        jdbc.sql(START)
                .param("id", job.id())
                .param("kind", job.kind())
                .param("version", job.version())
                .param("before", job.before().atOffset(ZoneOffset.UTC))
                .param("total", job.total())
                .param("at", job.startedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void advance(UUID id, int more) {
        jdbc.sql(ADVANCE).param("id", id).param("more", more).update();
    }

    void end(UUID id, Instant at) {
        jdbc.sql(END).param("id", id).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    List<Release> releases() {
        return jdbc.sql(RELEASES)
                .query((row, index) -> new Release(
                        row.getString("kind"),
                        row.getInt("version"),
                        row.getLong("due"),
                        new StaffId(row.getObject("by_id", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** False when somebody did it before. */
    boolean release(Release release) {
        return jdbc.sql(RELEASE)
                        .param("kind", release.kind())
                        .param("version", release.version())
                        .param("due", release.due())
                        .param("by", release.by().value())
                        .param("at", release.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Job job(ResultSet row, int index) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Job(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getInt("version"),
                row.getObject("before", OffsetDateTime.class).toInstant(),
                row.getLong("total"),
                row.getLong("done"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
