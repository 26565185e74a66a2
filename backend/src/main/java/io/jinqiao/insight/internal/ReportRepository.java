package io.jinqiao.insight.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.insight.counting.Threads;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReportRepository {

    private static final String KEPT = """
        select at, value, measure, sum(n) as n
          from insight.count
         where grain = :grain and dimension = :dimension and measure = any(:measures) and at >= :from and at < :until
           and (:within = '' or parent = :within) and (:only = '' or value = :only)
         group by at, value, measure
        """;

    private static final String BY_MONTH = """
        select date_trunc('month', at, :zone) as at, value, measure, sum(n) as n
          from insight.count
         where grain = :grain and dimension = :dimension and measure = any(:measures) and at >= :from and at < :until
           and (:within = '' or parent = :within) and (:only = '' or value = :only)
         group by 1, value, measure
        """;

    private static final String HALF_HOURS = """
        select date_bin('30 minutes', at, :from) as at, sum(n) as n
          from insight.count
         where grain = 'MINUTE' and dimension = :dimension and measure = :measure and at >= :from and at < :until
           and (:only = '' or value = :only)
         group by 1
        """;

    private final JdbcClient jdbc;

    ReportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Sum(Instant at, String value, String measure, long n) {}

    record HalfHour(Instant at, long n) {}

    List<Sum> sums(AskedReport asked, Collection<String> measures) {
        var byMonth = asked.step() == AskedReport.Step.MONTH;
        var grain = asked.step() == AskedReport.Step.HOUR ? Rollup.Grain.HOUR : Rollup.Grain.DAY;
        var statement = jdbc.sql(byMonth ? BY_MONTH : KEPT)
                .param("grain", grain.name())
                .param("dimension", asked.dimension().name())
                .param("measures", measures.toArray(String[]::new))
                .param("from", asked.begin().atOffset(UTC))
                .param("until", asked.end().atOffset(UTC))
                .param("within", asked.within())
                .param("only", asked.only());
        return (byMonth ? statement.param("zone", Threads.HOME.getId()) : statement)
                .query((row, _) -> new Sum(
                        row.getTimestamp("at").toInstant(),
                        row.getString("value"),
                        row.getString("measure"),
                        row.getLong("n")))
                .list();
    }

    /** Half hours from a midnight in which anything was counted, of the whole house or of one queue. */
    List<HalfHour> halfHours(String measure, String queue, Instant from, Instant until) {
        return jdbc.sql(HALF_HOURS)
                .param("dimension", queue.isEmpty() ? Rollup.Dimension.ALL.name() : Rollup.Dimension.QUEUE.name())
                .param("measure", measure)
                .param("from", from.atOffset(UTC))
                .param("until", until.atOffset(UTC))
                .param("only", queue)
                .query((row, _) -> new HalfHour(row.getTimestamp("at").toInstant(), row.getLong("n")))
                .list();
    }
}
