package io.jinqiao.routing.internal;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.AgentView.Support;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SupportRepository {

    private static final String NOW = "select staff_id, skill, until from routing.support where until > :now";

    private static final String OF = NOW + " and staff_id = :staff";

    private static final String GIVE = """
            insert into routing.support (staff_id, skill, until, given_by, given_at)
            values (:staff, :skill, :until, :by, :at)
            on conflict (staff_id, skill) do update
               set until = excluded.until, given_by = excluded.given_by, given_at = excluded.given_at
            """;

    private static final String END =
            "delete from routing.support where staff_id = :staff and skill = :skill and until > :now";

    private final JdbcClient jdbc;

    SupportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody who helps at this moment, by person. */
    Map<StaffId, List<Support>> now(Instant now) {
        return byPerson(
                jdbc.sql(NOW).param("now", now.atOffset(UTC)).query(Row.class).list());
    }

    List<Support> of(StaffId staff, Instant now) {
        return byPerson(jdbc.sql(OF)
                        .param("now", now.atOffset(UTC))
                        .param("staff", staff.value())
                        .query(Row.class)
                        .list())
                .getOrDefault(staff, List.of());
    }

    void give(StaffId staff, Support support, StaffId by, Instant at) {
        jdbc.sql(GIVE)
                .param("staff", staff.value())
                .param("skill", support.skill())
                .param("until", support.until().atOffset(UTC))
                .param("by", by.value())
                .param("at", at.atOffset(UTC))
                .update();
    }

    /** False when there was none. */
    boolean end(StaffId staff, String skill, Instant now) {
        return jdbc.sql(END)
                        .param("staff", staff.value())
                        .param("skill", skill)
                        .param("now", now.atOffset(UTC))
                        .update()
                > 0;
    }

    private static Map<StaffId, List<Support>> byPerson(List<@Nullable Row> rows) {
        return rows.stream()
                .map(Objects::requireNonNull)
                .collect(groupingBy(
                        row -> new StaffId(row.staffId()),
                        mapping(row -> new Support(row.skill(), row.until().toInstant()), toList())));
    }

    private record Row(UUID staffId, String skill, OffsetDateTime until) {}
}
