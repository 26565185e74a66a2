package io.jinqiao.complaint.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where complaints come from and where they grow (CP7); every count opens the list it counts. */
@Repository
class Analysis {

    /** What is counted by; the names are the columns of the list's filter. */
    private static final Map<String, String> BY = Map.of(
            "line", "line",
            "cause", "cause",
            "door", "door",
            "branch", "nullif(branch, '')",
            "product", "product");

    /** This span beside the one of the same length before it. */
    private static final String HOT = """
            select {column} as key,
                   count(*) filter (where received_at >= :from) as now,
                   count(*) filter (where received_at < :from) as before
              from complaint.complaint left join lateral unnest(products) as product on true
             where received_at >= :before and received_at < :until and case_type = 'COMPLAINT'
               and step <> 'MERGED'
             group by 1
            having {column} is not null
             order by now desc, before desc
             limit 12
            """;

    private static final String TOTALS = """
            select count(*) as received,
                   count(*) filter (where closed_at is not null) as closed,
                   count(*) filter (where grade = 'URGENT') as urgent,
                   count(*) filter (where repeats > 0) as repeated,
                   count(*) filter (where satisfied) as satisfied,
                   count(*) filter (where satisfied is not null) as rated,
                   count(told_at) as told,
                   coalesce(percentile_cont(0.5) within group
                       (order by extract(epoch from told_at - received_at) / 3600), 0) as median_hours,
                   coalesce(sum(compensation) filter (where told_at is not null), 0) as compensation
              from complaint.complaint
             where received_at >= :from and received_at < :until and case_type = 'COMPLAINT' and step <> 'MERGED'
            """;

    private static final String WEEKS = """
            select date_trunc('week', received_at) as week, count(*) as received
              from complaint.complaint
             where received_at >= :from and received_at < :until and case_type = 'COMPLAINT' and step <> 'MERGED'
             group by 1 order by 1
            """;

    private final JdbcClient jdbc;

    Analysis(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param before in the span of the same length before */
    record Hot(String key, int now, int before) {}

    record Totals(
            int received,
            int closed,
            int urgent,
            int repeated,
            int satisfied,
            int rated,
            int told,
            double medianHours,
            long compensation) {}

    record Week(Instant from, int received) {}

    record Picture(Totals totals, Map<String, List<Hot>> hot, List<Week> weeks) {}

    Picture picture(Instant from, Instant until) {
        var hot = new TreeMap<String, List<Hot>>();
        BY.forEach((name, column) -> hot.put(name, hot(column, from, until)));
        return new Picture(totals(from, until), hot, weeks(from, until));
    }

    private List<Hot> hot(String column, Instant from, Instant until) {
        var before = from.minus(Duration.between(from, until));
        return jdbc.sql(HOT.replace("{column}", column))
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, index) -> new Hot(row.getString("key"), row.getInt("now"), row.getInt("before")))
                .list();
    }

    private Totals totals(Instant from, Instant until) {
        return jdbc.sql(TOTALS)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(Analysis::totals)
                .single();
    }

    private List<Week> weeks(Instant from, Instant until) {
        return jdbc.sql(WEEKS)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, index) ->
                        new Week(row.getObject("week", OffsetDateTime.class).toInstant(), row.getInt("received")))
                .list();
    }

    private static Totals totals(ResultSet row, int index) throws SQLException {
        return new Totals(
                row.getInt("received"),
                row.getInt("closed"),
                row.getInt("urgent"),
                row.getInt("repeated"),
                row.getInt("satisfied"),
                row.getInt("rated"),
                row.getInt("told"),
                row.getDouble("median_hours"),
                row.getLong("compensation"));
    }
}
