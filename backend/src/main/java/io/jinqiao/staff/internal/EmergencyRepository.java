package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EmergencyRepository {

    private static final String COLUMNS = """
            select id, staff, permission, reason, taken_at, until, ended_at, review_due, reviewed_by, reviewed_at, justified,
                   finding
              from staff.emergency
            """;

    private static final String ALL = COLUMNS + "order by (reviewed_by is not null), taken_at desc limit 200";

    private static final String OF = COLUMNS + "where staff = :staff order by taken_at desc limit 20";

    private static final String LOCK = COLUMNS + "where id = :id for update";

    private static final String ENDING =
            COLUMNS + "where ended_at is null and until <= :now limit 1 for update skip locked";

    private static final String TAKE = """
            insert into staff.emergency (id, staff, permission, reason, taken_at, until, review_due)
            values (:id, :staff, :permission, :reason, :at, :until, :due)
            """;

    private static final String END = "update staff.emergency set ended_at = :at where id = :id and ended_at is null";

    private static final String REVIEW = """
            update staff.emergency set reviewed_by = :by, reviewed_at = :at, justified = :justified, finding = :finding
             where id = :id
            """;

    private final JdbcClient jdbc;

    EmergencyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that nobody has looked at yet first. */
    List<Emergency> all() {
        return jdbc.sql(ALL).query(EmergencyRepository::emergency).list();
    }

    List<Emergency> of(StaffId staff) {
        return jdbc.sql(OF)
                .param("staff", staff.value())
                .query(EmergencyRepository::emergency)
                .list();
    }

    /** Refuses with {@code staff.unknown-emergency}. */
    Emergency lock(UUID id) {
        return jdbc.sql(LOCK)
                .param("id", id)
                .query(EmergencyRepository::emergency)
                .optional()
                .orElseThrow(() -> Refused.notFound("staff.unknown-emergency", "Nobody took this"));
    }

    Optional<Emergency> ending(Instant now) {
        return jdbc.sql(ENDING)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(EmergencyRepository::emergency)
                .optional();
    }

    /** Refuses with {@code staff.emergency-under-way}. */
    void take(Emergency taken) {
        try {
            jdbc.sql(TAKE)
                    .param("id", taken.id())
                    .param("staff", taken.staff().value())
                    .param("permission", taken.permission().name())
                    .param("reason", taken.reason())
                    .param("at", taken.takenAt().atOffset(ZoneOffset.UTC))
                    .param("until", taken.until().atOffset(ZoneOffset.UTC))
                    .param("due", taken.reviewDue().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException e) {
            throw Refused.conflict("staff.emergency-under-way", "One at a time");
        }
    }

    void end(UUID id, Instant at) {
        jdbc.sql(END).param("id", id).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    void review(UUID id, boolean justified, String finding, StaffId by, Instant at) {
        jdbc.sql(REVIEW)
                .param("id", id)
                .param("justified", justified)
                .param("finding", finding)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Emergency emergency(ResultSet row, int index) throws SQLException {
        var reviewer = row.getObject("reviewed_by", UUID.class);
        return new Emergency(
                row.getObject("id", UUID.class),
                new StaffId(row.getObject("staff", UUID.class)),
                Permission.valueOf(row.getString("permission")),
                row.getString("reason"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                instant(row, "ended_at"),
                row.getObject("review_due", OffsetDateTime.class).toInstant(),
                reviewer == null ? null : new StaffId(reviewer),
                instant(row, "reviewed_at"),
                row.getObject("justified", Boolean.class),
                row.getString("finding"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
