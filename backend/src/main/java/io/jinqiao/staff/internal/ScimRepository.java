package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.StaffView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everybody whom a directory may know: those who work here and those who have left and whom it did not delete, by number. */
@Repository
class ScimRepository {

    private static final String KNOWN = "from staff.person where not service and unlisted_at is null ";

    private static final String PERSON = "select " + StaffRepository.COLUMNS + ", left_at " + KNOWN;

    private static final String CALLED = "and (:username::text is null or username = lower(:username)) ";

    private final JdbcClient jdbc;

    ScimRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param here false once they have left */
    record Provisioned(StaffView person, boolean here) {}

    /** Refuses with {@code staff.unknown}. */
    Provisioned get(StaffId id) {
        return jdbc.sql(PERSON + "and id = :id")
                .param("id", id.value())
                .query(ScimRepository::provisioned)
                .optional()
                .orElseThrow(() -> Refused.notFound("staff.unknown", "Nobody with that id works here"));
    }

    /** @param username null for everybody */
    int count(@Nullable String username) {
        return jdbc.sql("select count(*) " + KNOWN + CALLED)
                .param("username", username, Types.VARCHAR)
                .query(Integer.class)
                .single();
    }

    List<Provisioned> page(@Nullable String username, int offset, int limit) {
        return jdbc.sql(PERSON + CALLED + "order by number, id offset :offset limit :limit")
                .param("username", username, Types.VARCHAR)
                .param("offset", offset)
                .param("limit", limit)
                .query(ScimRepository::provisioned)
                .list();
    }

    void unlist(StaffId id, Instant at) {
        jdbc.sql("update staff.person set unlisted_at = :at where id = :id")
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Provisioned provisioned(ResultSet row, int index) throws SQLException {
        return new Provisioned(StaffRepository.person(row, index), row.getObject("left_at") == null);
    }
}
