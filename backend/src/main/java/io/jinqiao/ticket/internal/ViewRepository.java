package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Lists that people put together. */
@Repository
class ViewRepository {

    private static final String COLUMNS = "select id, owner_id, team, name, filter, columns, at from ticket.view ";

    private static final String GET = COLUMNS + "where id = :id";

    private static final String OF = COLUMNS + "where owner_id = :me or team = :team order by team is not null, at";

    private static final String COUNT = "select count(*) from ticket.view where owner_id = :me";

    private static final String SAVE = """
        insert into ticket.view (id, owner_id, team, name, filter, columns, at)
        values (:id, :owner, :team, :name, :filter::jsonb, :columns, :at)
        on conflict (id) do update
           set team = :team, name = :name, filter = :filter::jsonb, columns = :columns
        """;

    private static final String REMOVE = "delete from ticket.view where id = :id";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ViewRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A list with a name; {@code team} is null where it is only its owner's. */
    record SavedView(
            UUID id,
            StaffId owner,
            @Nullable String team,
            String name,
            TicketFilter filter,
            List<String> columns,
            Instant at) {

        boolean visibleTo(Asker who) {
            return owner.equals(who.id()) || (team != null && team.equals(who.team()));
        }
    }

    /** Refuses with {@code ticket.unknown-view}. */
    SavedView get(UUID id) {
        return jdbc.sql(GET)
                .param("id", id)
                .query(this::view)
                .optional()
                .orElseThrow(() -> Refused.notFound("ticket.unknown-view", "No such view"));
    }

    List<SavedView> of(Asker who) {
        return jdbc.sql(OF)
                .param("me", who.id().value())
                .param("team", who.team())
                .query(this::view)
                .list();
    }

    int count(StaffId owner) {
        return jdbc.sql(COUNT).param("me", owner.value()).query(Integer.class).single();
    }

    void save(SavedView view) {
        jdbc.sql(SAVE)
                .param("id", view.id())
                .param("owner", view.owner().value())
                .param("team", view.team())
                .param("name", view.name())
                .param("filter", json.writeValueAsString(view.filter()))
                .param("columns", view.columns().toArray(String[]::new))
                .param("at", view.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(UUID id) {
        jdbc.sql(REMOVE).param("id", id).update();
    }

    private SavedView view(ResultSet row, int index) throws SQLException {
        return new SavedView(
                row.getObject("id", UUID.class),
                new StaffId(row.getObject("owner_id", UUID.class)),
                row.getString("team"),
                row.getString("name"),
                json.readValue(row.getString("filter"), TicketFilter.class),
                List.of((String[]) row.getArray("columns").getArray()),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
