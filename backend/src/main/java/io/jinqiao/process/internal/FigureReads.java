package io.jinqiao.process.internal;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How it goes, counted from the stays themselves, so that it is always what happened. */
@Component
class FigureReads {

    private static final String VERSIONS = """
        select version,
               count(*) as started,
               count(*) filter (where state <> 'ENDED') as running,
               count(*) filter (where state = 'ENDED' and end_reason is null) as completed,
               count(*) filter (where end_reason is not null) as abandoned,
               count(*) filter (where state = 'STUCK') as stuck,
               percentile_cont(0.5) within group (order by extract(epoch from ended_at - started_at))
                       filter (where state = 'ENDED' and end_reason is null) as median,
               (select count(*) from process.stay s
                 where s.process = m.process and s.version = m.version
                   and s.due_at < coalesce(s.until, :now)) as late
          from process.matter m where process = :process
         group by process, version
        """;

    private static final String STEPS = """
        select step,
               count(*) as reached,
               count(*) filter (where until is null) as here,
               percentile_cont(0.5) within group (order by extract(epoch from until - since))
                       filter (where until is not null) as median,
               count(*) filter (where due_at < coalesce(until, :now)) as late
          from process.stay where process = :process and version = :version
         group by step order by step
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    FigureReads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param medianSeconds from the start to the end of those that reached it; null where none did
     * @param late steps that took longer than their term
     */
    record Figures(
            long started,
            long running,
            long completed,
            long abandoned,
            long stuck,
            @Nullable Long medianSeconds,
            long late) {

        static final Figures NONE = new Figures(0, 0, 0, 0, 0, null, 0);
    }

    record StepFigures(
            String step, long reached, long here, @Nullable Long medianSeconds, long late) {}

    /** By version. */
    Map<Integer, Figures> versions(String process) {
        return jdbc
                .sql(VERSIONS)
                .param("process", process)
                .param("now", clock.instant().atOffset(UTC))
                .query((row, _) -> Map.entry(row.getInt("version"), figures(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<StepFigures> steps(String process, int version) {
        return jdbc.sql(STEPS)
                .param("process", process)
                .param("version", version)
                .param("now", clock.instant().atOffset(UTC))
                .query((row, _) -> new StepFigures(
                        row.getString("step"),
                        row.getLong("reached"),
                        row.getLong("here"),
                        median(row),
                        row.getLong("late")))
                .list();
    }

    private static Figures figures(ResultSet row) throws SQLException {
        return new Figures(
                row.getLong("started"),
                row.getLong("running"),
                row.getLong("completed"),
                row.getLong("abandoned"),
                row.getLong("stuck"),
                median(row),
                row.getLong("late"));
    }

    private static @Nullable Long median(ResultSet row) throws SQLException {
        var seconds = row.getBigDecimal("median");
        return seconds == null ? null : seconds.longValue();
    }
}
