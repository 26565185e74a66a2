package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.routing.spi.DeskWork.Piece;
import io.jinqiao.ticket.TicketView.Urgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tickets whose time runs ({@code standing} 0), by who has them in hand and by who could. */
@Repository
class InHandRepository {

    private static final String ALL = """
            select owner_id, count(*) from ticket.ticket where standing = 0 and owner_id is not null group by owner_id
            """;

    private static final String OF = "select count(*) from ticket.ticket where standing = 0 and owner_id = :owner";

    private static final String WAITING = """
            select waiting.*
              from unnest(:teams) as team (code)
             cross join lateral (select id, customer_id, team, business, urgency, opened_at, due_at
                                   from ticket.ticket
                                  where ticket.team = team.code and standing = 0 and owner_id is null
                                  order by due_at, id
                                  limit :each) as waiting
            """;

    private final JdbcClient jdbc;

    InHandRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<StaffId, Integer> all() {
        return jdbc
                .sql(ALL)
                .query((row, index) -> Map.entry(new StaffId(row.getObject(1, UUID.class)), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    int of(StaffId staff) {
        return jdbc.sql(OF).param("owner", staff.value()).query(Integer.class).single();
    }

    List<Piece> waiting(Set<String> teams, int ofEach) {
        return jdbc.sql(WAITING)
                .param("teams", teams.toArray(String[]::new))
                .param("each", ofEach)
                .query((row, index) -> piece(row))
                .list();
    }

    private static Piece piece(ResultSet row) throws SQLException {
        var due = row.getObject("due_at", OffsetDateTime.class);
        return new Piece(
                new Subject("ticket", row.getObject("id", UUID.class)),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                row.getString("team"),
                row.getString("business"),
                Urgency.valueOf(row.getString("urgency")) == Urgency.URGENT,
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                due == null ? null : due.toInstant());
    }
}
