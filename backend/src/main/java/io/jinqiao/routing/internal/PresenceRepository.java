package io.jinqiao.routing.internal;

import static java.time.ZoneOffset.UTC;
import static java.util.Objects.requireNonNull;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.AgentView.Presence;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PresenceRepository {

    private static final String ALL = "select staff_id, state, since, idle_since from routing.presence";

    private static final String FIND = ALL + " where staff_id = :staff";

    private static final String LOCK = FIND + " for update";

    private static final String SAVE = """
            insert into routing.presence (staff_id, state, since, idle_since)
            values (:staffId, :state, :since, :idleSince)
            on conflict (staff_id) do update set state = excluded.state, since = excluded.since
            """;

    private static final String WORKED = "update routing.presence set idle_since = :at where staff_id = :staff";

    private final JdbcClient jdbc;

    PresenceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Attendant> all() {
        return jdbc.sql(ALL).query(Row.class).list().stream()
                .map(row -> requireNonNull(row).toAttendant())
                .toList();
    }

    Optional<Attendant> find(StaffId staff) {
        return one(FIND, staff);
    }

    /** Nobody else gives this person work, or changes their presence, before this transaction ends. */
    Optional<Attendant> lock(StaffId staff) {
        return one(LOCK, staff);
    }

    void save(Attendant attendant) {
        jdbc.sql(SAVE).paramSource(Row.of(attendant)).update();
    }

    void worked(StaffId staff, Instant at) {
        jdbc.sql(WORKED)
                .param("staff", staff.value())
                .param("at", at.atOffset(UTC))
                .update();
    }

    private Optional<Attendant> one(String sql, StaffId staff) {
        return jdbc.sql(sql)
                .param("staff", staff.value())
                .query(Row.class)
                .optional()
                .map(Row::toAttendant);
    }

    private record Row(UUID staffId, String state, OffsetDateTime since, OffsetDateTime idleSince) {

        static Row of(Attendant attendant) {
            return new Row(
                    attendant.staff().value(),
                    attendant.presence().name(),
                    attendant.since().atOffset(UTC),
                    attendant.idleSince().atOffset(UTC));
        }

        Attendant toAttendant() {
            return new Attendant(
                    new StaffId(staffId), Presence.valueOf(state), since.toInstant(), idleSince.toInstant());
        }
    }
}
