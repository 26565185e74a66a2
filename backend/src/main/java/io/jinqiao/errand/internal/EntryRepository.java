package io.jinqiao.errand.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.ErrandId;
import io.jinqiao.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was entered at the steps of errands. */
@Repository
class EntryRepository {

    private static final String OF =
            "select number, step, answers, by_id, at from errand.entry where errand_id = :errand order by number";

    private static final String ADD = """
            insert into errand.entry (errand_id, number, step, answers, by_id, at)
            select :errand, coalesce(max(number), 0) + 1, :step, :answers::jsonb, :by, :at
              from errand.entry where errand_id = :errand
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    EntryRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param answers by the field's name */
    record Entry(int number, String step, Map<String, String> answers, StaffId by, Instant at) {

        @Override
        public String toString() {
            return "Entry[%d at %s]".formatted(number, step);
        }
    }

    List<Entry> of(ErrandId errand) {
        return jdbc.sql(OF).param("errand", errand.value()).query(this::entry).list();
    }

    void add(ErrandId errand, String step, Map<String, String> answers, StaffId by, Instant at) {
        jdbc.sql(ADD)
                .param("errand", errand.value())
                .param("step", step)
                .param("answers", json.writeValueAsString(answers))
                .param("by", by.value())
                .param("at", at.atOffset(UTC))
                .update();
    }

    private Entry entry(ResultSet row, int index) throws SQLException {
        return new Entry(
                row.getInt("number"),
                row.getString("step"),
                json.readValue(row.getString("answers"), new TypeReference<Map<String, String>>() {}),
                new StaffId(row.getObject("by_id", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
