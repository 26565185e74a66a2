package io.jinqiao.assessment.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.assessment.internal.ReadAssessments.RoundCard;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How rounds stand, counted in one question. */
@Repository
class OverviewRepository {

    private static final String CARDS = """
        select r.id, r.title, r.due_at, r.closed_at is not null closed, s.asked, s.submitted,
               case when r.due_at <= :now then s.asked - s.submitted else 0 end late,
               a.shortfalls, f.low, f.medium, f.high, m.open, m.done, m.confirmed, m.late measures_late
          from assessment.round r
          cross join lateral (
                select count(*) asked, count(submitted_at) submitted from assessment.sheet where round_id = r.id) s
          cross join lateral (
                select count(*) shortfalls
                  from assessment.answer a join assessment.sheet s on s.id = a.sheet_id
                 where s.round_id = r.id and s.submitted_at is not null and a.falls_short
                   and not exists (select from assessment.finding f
                                    where f.sheet_id = a.sheet_id and f.question = a.question)) a
          cross join lateral (
                select count(*) filter (where severity = 'LOW') low, count(*) filter (where severity = 'MEDIUM') medium,
                       count(*) filter (where severity = 'HIGH') high
                  from assessment.finding f join assessment.sheet s on s.id = f.sheet_id
                 where s.round_id = r.id and f.closed_at is null) f
          cross join lateral (
                select count(*) filter (where state = 'OPEN') open, count(*) filter (where state = 'DONE') done,
                       count(*) filter (where state = 'CONFIRMED') confirmed,
                       count(*) filter (where state = 'OPEN' and m.due_at <= :now) late
                  from assessment.measure m
                  join assessment.finding f on f.id = m.finding_id
                  join assessment.sheet s on s.id = f.sheet_id
                 where s.round_id = r.id) m
        """;

    private static final String NEWEST = CARDS + "order by r.begun_at desc limit 200";

    private static final String ONE = CARDS + "where r.id = :id";

    private final JdbcClient jdbc;

    OverviewRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest 200. */
    List<RoundCard> rounds(Instant now) {
        return jdbc.sql(NEWEST)
                .param("now", now.atOffset(UTC))
                .query(OverviewRepository::card)
                .list();
    }

    RoundCard round(UUID id, Instant now) {
        return jdbc.sql(ONE)
                .param("id", id)
                .param("now", now.atOffset(UTC))
                .query(OverviewRepository::card)
                .single();
    }

    private static RoundCard card(ResultSet row, int index) throws SQLException {
        return new RoundCard(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("closed"),
                row.getInt("asked"),
                row.getInt("submitted"),
                row.getInt("late"),
                row.getInt("shortfalls"),
                new ReadAssessments.Graveness(row.getInt("low"), row.getInt("medium"), row.getInt("high")),
                new ReadAssessments.Mending(
                        row.getInt("open"), row.getInt("done"), row.getInt("confirmed"), row.getInt("measures_late")));
    }
}
