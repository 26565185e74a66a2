package io.jinqiao.insight.internal;

import io.jinqiao.insight.counting.Point;
import io.jinqiao.insight.counting.Story;
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
            "select staff_id, day, team from insight.belonging where day = any(:days::date[])";

    private static final String BELONG = """
        insert into insight.belonging (staff_id, day, team) values (:staff, :day, :team)
        on conflict (staff_id, day) do nothing
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

    /** Who was in which team, by day. */
    Map<LocalDate, Map<UUID, String>> belongings(Collection<LocalDate> days) {
        var found = new HashMap<LocalDate, Map<UUID, String>>();
        jdbc.sql(BELONGINGS)
                .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                .query(row -> {
                    found.computeIfAbsent(row.getObject("day", LocalDate.class), _ -> new HashMap<>())
                            .put(row.getObject("staff_id", UUID.class), row.getString("team"));
                });
        return found;
    }

    void belong(UUID staff, LocalDate day, String team) {
        jdbc.sql(BELONG)
                .param("staff", staff)
                .param("day", day)
                .param("team", team)
                .update();
    }
}
