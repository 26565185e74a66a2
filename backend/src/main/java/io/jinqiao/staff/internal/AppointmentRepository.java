package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.internal.ChangePerson.Place;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Places that wait for a second person, under the act's id. */
@Repository
class AppointmentRepository {

    private static final String ADD = """
        insert into staff.appointment (act_id, staff, team, posts, capacity, branch, areas)
        values (:act, :staff, :team, :posts, :capacity, :branch, :areas::jsonb)
        """;

    private static final String TAKE =
            "delete from staff.appointment where act_id = :act returning staff, team, posts, capacity, branch, areas";

    private final JdbcClient jdbc;

    AppointmentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Wanted(StaffId staff, Place to) {}

    void add(UUID act, StaffId staff, Place to) {
        jdbc.sql(ADD)
                .param("act", act)
                .param("staff", staff.value())
                .param("team", to.team())
                .param("posts", to.posts().toArray(String[]::new))
                .param("capacity", to.capacity())
                .param("branch", to.branch())
                .param("areas", Areas.written(to.areas()))
                .update();
    }

    /** Nobody waits for it any more. */
    Wanted take(UUID act) {
        return jdbc.sql(TAKE)
                .param("act", act)
                .query((row, index) -> new Wanted(
                        new StaffId(row.getObject("staff", UUID.class)),
                        new Place(
                                row.getString("team"),
                                List.of((String[]) row.getArray("posts").getArray()),
                                row.getInt("capacity"),
                                row.getString("branch"),
                                Areas.read(row.getString("areas")))))
                .optional()
                .orElseThrow(() -> Refused.notFound("staff.unknown-appointment", "Nobody waits for this place"));
    }
}
