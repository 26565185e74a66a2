package io.jinqiao.insight.internal;

import io.jinqiao.insight.counting.Point;
import io.jinqiao.insight.counting.Story;
import io.jinqiao.insight.counting.Threads.Unit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class StoryRepository {

    private static final TypeReference<List<Point>> POINTS = new TypeReference<>() {};

    private static final String GET = "select key, points from insight.story where key = any(:keys)";

    private static final String PUT = """
        insert into insight.story (key, points) select * from unnest(:keys, :points)
        on conflict (key) do update set points = excluded.points
        """;

    private static final String BELONGINGS =
            "select staff_id, day, team, branch from insight.belonging where day = any(:days::date[]) and branch is not null";

    /** What is known stays; the branch is not, of days that were counted before branches were. */
    private static final String BELONG = """
        insert into insight.belonging as kept (staff_id, day, team, branch) values (:staff, :day, :team, :branch)
        on conflict (staff_id, day) do update set branch = coalesce(kept.branch, excluded.branch)
        returning team, branch
        """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    StoryRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Story> get(Collection<String> keys) {
        return jdbc.sql(GET)
                .param("keys", keys.toArray(String[]::new))
                .query((row, _) -> Story.of(row.getString("key"), json.readValue(row.getString("points"), POINTS)))
                .list();
    }

    void put(Collection<Story> stories) {
        if (!stories.isEmpty()) {
            jdbc.sql(PUT)
                    .param("keys", stories.stream().map(Story::key).toArray(String[]::new))
                    .param(
                            "points",
                            stories.stream()
                                    .map(story -> json.writeValueAsString(story.told()))
                                    .toArray(String[]::new))
                    .update();
        }
    }

    /** Who was in which team and branch, by day; without those whose branch nobody has asked for yet. */
    Map<LocalDate, Map<UUID, Unit>> belongings(Collection<LocalDate> days) {
        var found = new HashMap<LocalDate, Map<UUID, Unit>>();
        jdbc.sql(BELONGINGS)
                .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                .query(row -> {
                    found.computeIfAbsent(row.getObject("day", LocalDate.class), _ -> new HashMap<>())
                            .put(row.getObject("staff_id", UUID.class), unit(row));
                });
        return found;
    }

    /** Where they belong on that day: there, unless it is known to be elsewhere. */
    Unit belong(UUID staff, LocalDate day, Unit unit) {
        return jdbc.sql(BELONG)
                .param("staff", staff)
                .param("day", day)
                .param("team", unit.team())
                .param("branch", unit.branch())
                .query((row, _) -> unit(row))
                .single();
    }

    private static Unit unit(ResultSet row) throws SQLException {
        return new Unit(row.getString("team"), row.getString("branch"));
    }
}
