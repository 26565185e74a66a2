package io.jinqiao.insight.internal;

import static java.util.stream.Collectors.toMap;

import io.jinqiao.insight.counting.Cell;
import io.jinqiao.insight.counting.Places;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Changes of counts that are not in every sum yet. */
@Repository
class SoonRepository {

    private static final String ADD = """
        insert into insight.soon (measure, minute, queue, team, agent, channel, business, branch, n)
        select measure, minute::timestamptz, queue, team, agent, channel, business, branch, n
          from unnest(:measures, :minutes, :queues, :teams, :agents, :channels, :businesses, :branches, :ns)
               as row (measure, minute, queue, team, agent, channel, business, branch, n)
        """;

    private static final String TAKE = """
        with taken as (
            delete from insight.soon returning measure, minute, queue, team, agent, channel, business, branch, n)
        select measure, minute, queue, team, agent, channel, business, branch, sum(n) as n
          from taken
         group by measure, minute, queue, team, agent, channel, business, branch
        having sum(n) <> 0
        """;

    private final JdbcClient jdbc;

    SoonRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Map<Cell, Long> change) {
        if (!change.isEmpty()) {
            var cells = List.copyOf(change.entrySet());
            jdbc.sql(ADD)
                    .param("measures", texts(cells, Cell::measure))
                    .param("minutes", texts(cells, cell -> cell.minute().toString()))
                    .param("queues", texts(cells, cell -> cell.places().queue()))
                    .param("teams", texts(cells, cell -> cell.places().team()))
                    .param("agents", texts(cells, cell -> cell.places().agent()))
                    .param("channels", texts(cells, cell -> cell.places().channel()))
                    .param("businesses", texts(cells, cell -> cell.places().business()))
                    .param("branches", texts(cells, cell -> cell.places().branch()))
                    .param("ns", cells.stream().map(Entry::getValue).toArray(Long[]::new))
                    .update();
        }
    }

    /** All that is committed; gone with this transaction. */
    Map<Cell, Long> take() {
        return jdbc.sql(TAKE).query(SoonRepository::counted).list().stream()
                .collect(toMap(Entry::getKey, Entry::getValue));
    }

    private static Entry<Cell, Long> counted(ResultSet row, int index) throws SQLException {
        var places = new Places(
                row.getString("queue"),
                row.getString("team"),
                row.getString("agent"),
                row.getString("channel"),
                row.getString("business"),
                row.getString("branch"));
        var minute = row.getObject("minute", OffsetDateTime.class).toInstant();
        return Map.entry(new Cell(row.getString("measure"), minute, places), row.getLong("n"));
    }

    private static String[] texts(List<Entry<Cell, Long>> cells, Function<Cell, String> part) {
        return cells.stream().map(cell -> part.apply(cell.getKey())).toArray(String[]::new);
    }
}
