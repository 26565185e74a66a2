package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Files of people that wait for a second person, as they were read, under the act's id. */
@Repository
class RosterRepository {

    private static final String ADD = """
        insert into staff.roster (act_id, proposed_by, lines, steps) values (:act, :by, :lines::jsonb, :steps)
        """;

    private static final String TAKE =
            "delete from staff.roster where act_id = :act returning proposed_by, lines, steps";

    private static final TypeReference<List<RosterLine>> LINES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RosterRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param steps what was to become of each line when it was proposed */
    record Waiting(StaffId by, List<RosterLine> lines, List<String> steps) {}

    void add(UUID act, Waiting waiting) {
        jdbc.sql(ADD)
                .param("act", act)
                .param("by", waiting.by().value())
                .param("lines", json.writeValueAsString(waiting.lines()))
                .param("steps", waiting.steps().toArray(String[]::new))
                .update();
    }

    /** It waits no more. */
    Waiting take(UUID act) {
        return jdbc.sql(TAKE)
                .param("act", act)
                .query((row, index) -> new Waiting(
                        new StaffId(row.getObject("proposed_by", UUID.class)),
                        json.readValue(row.getString("lines"), LINES),
                        List.of((String[]) row.getArray("steps").getArray())))
                .optional()
                .orElseThrow(() -> Refused.notFound("staff.unknown-roster", "No file waits for this"));
    }
}
