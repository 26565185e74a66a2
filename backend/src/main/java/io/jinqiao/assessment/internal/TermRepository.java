package io.jinqiao.assessment.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The terms that run: of sheets that are not submitted and of measures that nobody says are done. */
@Repository
class TermRepository {

    private static final String NEXT_SHEET = """
        select 'sheet' about, s.id, s.round_id, s.unit, r.title words, s.person, r.led_by watcher, r.due_at
          from assessment.sheet s join assessment.round r on r.id = s.round_id
         where s.submitted_at is null and s.missed_at is null
           and (r.due_at <= :now or s.warn_at <= :now and s.warned_at is null)
         order by r.due_at limit 1 for update of s skip locked
        """;

    private static final String NEXT_MEASURE = """
        select 'measure' about, m.id, s.round_id, s.unit, m.words, m.owner person, f.found_by watcher, m.due_at
          from assessment.measure m
          join assessment.finding f on f.id = m.finding_id
          join assessment.sheet s on s.id = f.sheet_id
         where m.state = 'OPEN' and m.missed_at is null
           and (m.due_at <= :now or m.warn_at <= :now and m.warned_at is null)
         order by m.due_at limit 1 for update of m skip locked
        """;

    private static final String NEXT_AT = """
        select min(at) from (
            select case when s.warned_at is null then coalesce(s.warn_at, r.due_at) else r.due_at end at
              from assessment.sheet s join assessment.round r on r.id = s.round_id
             where s.submitted_at is null and s.missed_at is null
            union all
            select case when warned_at is null then coalesce(warn_at, due_at) else due_at end
              from assessment.measure where state = 'OPEN' and missed_at is null) moments
        """;

    private final JdbcClient jdbc;

    TermRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A term of which somebody must be told.
     *
     * @param about {@code sheet} or {@code measure}
     * @param watcher who is told with them once it has passed
     */
    record Due(
            String about,
            UUID id,
            UUID round,
            String unit,
            String words,
            StaffId person,
            StaffId watcher,
            Instant dueAt) {}

    Optional<Due> next(Instant now) {
        return next(NEXT_SHEET, now).or(() -> next(NEXT_MEASURE, now));
    }

    private Optional<Due> next(String statement, Instant now) {
        return jdbc.sql(statement)
                .param("now", now.atOffset(UTC))
                .query(TermRepository::due)
                .optional();
    }

    void told(Due term, boolean missed, Instant at) {
        jdbc.sql("update assessment.%s set %s = :at where id = :id"
                        .formatted(term.about(), missed ? "missed_at" : "warned_at"))
                .param("id", term.id())
                .param("at", at.atOffset(UTC))
                .update();
    }

    Optional<Instant> nextAt() {
        return Optional.ofNullable(jdbc.sql(NEXT_AT)
                        .query((row, _) -> row.getObject(1, OffsetDateTime.class))
                        .list()
                        .getFirst())
                .map(OffsetDateTime::toInstant);
    }

    private static Due due(ResultSet row, int index) throws SQLException {
        return new Due(
                row.getString("about"),
                row.getObject("id", UUID.class),
                row.getObject("round_id", UUID.class),
                row.getString("unit"),
                row.getString("words"),
                new StaffId(row.getObject("person", UUID.class)),
                new StaffId(row.getObject("watcher", UUID.class)),
                row.getObject("due_at", OffsetDateTime.class).toInstant());
    }
}
