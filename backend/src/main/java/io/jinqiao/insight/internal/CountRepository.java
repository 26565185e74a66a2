package io.jinqiao.insight.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.insight.counting.Threads;
import io.jinqiao.insight.internal.Rollup.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CountRepository {

    private static final String LOCK = "select number, retold from insight.position for update";

    private static final String MOVE = "update insight.position set number = :number";

    private static final String RETELL = "update insight.position set retold = retold + 1";

    private static final String ADD = """
        insert into insight.count as kept (grain, dimension, measure, at, value, parent, n)
        select grain, dimension, measure, at::timestamptz, value, parent, n
          from unnest(:grains, :dimensions, :measures, :ats, :values, :parents, :ns)
               as row (grain, dimension, measure, at, value, parent, n)
        on conflict (grain, dimension, measure, at, value, parent) do update set n = kept.n + excluded.n
        """;

    private static final String CLEAR = "delete from insight.count where at >= :from and at < :until";

    private static final String ANYTHING =
            "select exists (select from insight.count where at >= :from and at < :until and n <> 0)";

    private static final String SUMS = """
        select grain, dimension, measure, at, value, parent, n
          from insight.count
         where at >= :from and at < :until and n <> 0
        """;

    private static final String RECOUNTED = """
        insert into insight.recount (day, version, at, by_id, changed, whole)
        select :day, coalesce(max(version), 1) + 1, :at, :by, :changed, true from insight.recount where day = :day
        returning version
        """;

    private static final String WHOLE_SINCE = "select whole_since from insight.position";

    private static final String AGAIN = "select distinct day from insight.recount where whole and day < :since";

    private static final String FORGET = """
        delete from insight.count
         where grain = :grain and dimension = any(:dimensions) and at < :until
        """;

    private final JdbcClient jdbc;

    CountRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How far it is counted.
     *
     * @param number of the last fact in the stories
     * @param retold how often stories were told anew beside the counting
     */
    record Position(long number, long retold) {

        Position at(long other) {
            return new Position(other, retold);
        }
    }

    /** Nobody else counts until the end of the transaction. */
    Position lock() {
        return jdbc.sql(LOCK)
                .query((row, _) -> new Position(row.getLong("number"), row.getLong("retold")))
                .single();
    }

    /** Stories are told anew at this position: what somebody remembers of them holds no more. */
    void retell() {
        jdbc.sql(RETELL).update();
    }

    void move(long number) {
        jdbc.sql(MOVE).param("number", number).update();
    }

    /** Of which days which sums are kept. */
    Keeping keeping(LocalDate fineSince) {
        var wholeSince = wholeSince();
        var again = jdbc.sql(AGAIN)
                .param("since", wholeSince)
                .query((row, _) -> row.getObject("day", LocalDate.class))
                .set();
        return new Keeping(wholeSince, again, fineSince);
    }

    LocalDate wholeSince() {
        return jdbc.sql(WHOLE_SINCE).query(LocalDate.class).single();
    }

    /** Deletes the finest sums before that day; how many. */
    int forgetFine(LocalDate before) {
        return Arrays.stream(Rollup.Grain.values())
                .mapToInt(grain -> jdbc.sql(FORGET)
                        .param("grain", grain.name())
                        .param(
                                "dimensions",
                                By.KEPT.stream()
                                        .filter(by -> by.isFine(grain))
                                        .map(By::toString)
                                        .toArray(String[]::new))
                        .param("until", before.atStartOfDay(Threads.HOME).toOffsetDateTime())
                        .update())
                .sum();
    }

    void add(List<Row> rows) {
        if (!rows.isEmpty()) {
            jdbc.sql(ADD)
                    .param("grains", texts(rows, row -> row.key().grain()))
                    .param("dimensions", texts(rows, row -> row.key().by()))
                    .param("measures", texts(rows, row -> row.key().measure()))
                    .param("ats", texts(rows, row -> row.key().at()))
                    .param("values", texts(rows, row -> row.key().value()))
                    .param("parents", texts(rows, row -> row.key().parent()))
                    .param("ns", rows.stream().map(Row::n).toArray(Long[]::new))
                    .update();
        }
    }

    void clear(Instant from, Instant until) {
        jdbc.sql(CLEAR)
                .param("from", from.atOffset(UTC))
                .param("until", until.atOffset(UTC))
                .update();
    }

    boolean anything(Instant from, Instant until) {
        return jdbc.sql(ANYTHING)
                .param("from", from.atOffset(UTC))
                .param("until", until.atOffset(UTC))
                .query(Boolean.class)
                .single();
    }

    /** All that is kept of a span, without zeros. */
    List<Row> sums(Instant from, Instant until) {
        return jdbc.sql(SUMS)
                .param("from", from.atOffset(UTC))
                .param("until", until.atOffset(UTC))
                .query((row, _) -> new Row(
                        new Rollup.Key(
                                Rollup.Grain.valueOf(row.getString("grain")),
                                By.parse(row.getString("dimension")),
                                row.getString("measure"),
                                row.getTimestamp("at").toInstant(),
                                row.getString("value"),
                                row.getString("parent")),
                        row.getLong("n")))
                .list();
    }

    /** Which version of the day's counts this is. */
    int recounted(LocalDate day, Instant at, UUID by, long changed) {
        return jdbc.sql(RECOUNTED)
                .param("day", day)
                .param("at", at.atOffset(UTC))
                .param("by", by)
                .param("changed", changed)
                .query(Integer.class)
                .single();
    }

    private static String[] texts(List<Row> rows, Function<Row, Object> part) {
        return rows.stream().map(row -> part.apply(row).toString()).toArray(String[]::new);
    }
}
