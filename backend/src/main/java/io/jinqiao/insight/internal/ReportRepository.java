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

    /** Of what a line is, what it is told apart by, and what it must lie within, each a column of ours. */
    private static final String SUMS = """
        select %1$s as at, %2$s as value, %3$s as second, measure, sum(n) as n
          from insight.count
         where grain = :grain and dimension = :dimension and measure = any(:measures) and at >= :from and at < :until
           and (:within = '' or %4$s = :within) and (:only = '' or %2$s = :only)
         group by 1, 2, 3, measure
        """;

    private static final String MONTH = "date_trunc('month', at, :zone)";

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

    /** @param second the value of the second dimension, empty where there is none */
    record Sum(Instant at, String value, String second, String measure, long n) {}

    record HalfHour(Instant at, long n) {}

    List<Sum> sums(AskedReport asked, Collection<String> measures) {
        var byMonth = asked.step() == AskedReport.Step.MONTH;
        var statement = jdbc.sql(statement(asked.by(), byMonth ? MONTH : "at"))
                .param("grain", asked.step().grain().name())
                .param("dimension", asked.by().asKept().toString())
                .param("measures", measures.toArray(String[]::new))
                .param("from", asked.begin().atOffset(UTC))
                .param("until", asked.end().atOffset(UTC))
                .param("within", asked.within())
                .param("only", asked.only());
        return (byMonth ? statement.param("zone", Threads.HOME.getId()) : statement)
                .query((row, _) -> new Sum(
                        row.getTimestamp("at").toInstant(),
                        row.getString("value"),
                        row.getString("second"),
                        row.getString("measure"),
                        row.getLong("n")))
                .list();
    }

    private static String statement(By by, String at) {
        if (!by.two()) {
            return SUMS.formatted(at, "value", "''", "parent");
        }
        return by.turned()
                ? SUMS.formatted(at, "parent", "value", "value")
                : SUMS.formatted(at, "value", "parent", "parent");
    }

    /** Half hours from a midnight in which anything was counted, of the whole house or of one queue. */
    List<HalfHour> halfHours(String measure, String queue, Instant from, Instant until) {
        return jdbc.sql(HALF_HOURS)
                .param("dimension", queue.isEmpty() ? Dimension.ALL.name() : Dimension.QUEUE.name())
                .param("measure", measure)
                .param("from", from.atOffset(UTC))
                .param("until", until.atOffset(UTC))
                .param("only", queue)
                .query((row, _) -> new HalfHour(row.getTimestamp("at").toInstant(), row.getLong("n")))
                .list();
    }
}
