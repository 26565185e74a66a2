package io.jinqiao.insight.internal;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TopicRepository {

    private static final String HOURS = """
        select at, value, n
          from insight.count
         where grain = 'HOUR' and dimension = 'BUSINESS' and measure = 'contacts' and at = any(:hours::timestamptz[]) and n > 0
        """;

    private static final String FIRST = """
        select at from insight.count
         where grain = 'HOUR' and dimension = 'ALL' and measure = 'contacts' order by at limit 1
        """;

    private final JdbcClient jdbc;

    TopicRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** So many conversations of an hour are about a class. */
    record Hour(Instant at, String business, long n) {}

    List<Hour> hours(Collection<Instant> hours) {
        return jdbc.sql(HOURS)
                .param("hours", hours.stream().map(Instant::toString).toArray(String[]::new))
                .query((row, _) ->
                        new Hour(row.getTimestamp("at").toInstant(), row.getString("value"), row.getLong("n")))
                .list();
    }

    /** Since when anything is counted. */
    Optional<Instant> first() {
        return jdbc.sql(FIRST)
                .query((row, _) -> row.getObject("at", OffsetDateTime.class)
                        .withOffsetSameInstant(UTC)
                        .toInstant())
                .optional();
    }
}
