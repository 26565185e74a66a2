package io.jinqiao.errand.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.ErrandId;
import io.jinqiao.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What processes ask somebody to tell or to know on the way of an errand. */
@Repository
class NoticeRepository {

    private static final String COLUMNS =
            "select errand_id, number, step, owner, kept_for, words, at, taken_by, taken_at from errand.notice ";

    private static final String OF = COLUMNS + "where errand_id = :errand order by number";

    private static final String LOCK = COLUMNS + "where errand_id = :errand and number = :number for update";

    private static final String OPEN = COLUMNS + """
             where taken_at is null and owner = any(:posts) and (kept_for is null or kept_for = :me)
             order by at limit 100
            """;

    private static final String ADD = """
            insert into errand.notice (errand_id, number, step, owner, kept_for, words, at)
            select :errand, coalesce(max(number), 0) + 1, :step, :owner, :keptFor, :words, :at
              from errand.notice where errand_id = :errand
            """;

    private static final String TAKE =
            "update errand.notice set taken_by = :by, taken_at = :at where errand_id = :errand and number = :number";

    private final JdbcClient jdbc;

    NoticeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param keptFor the one person it is for; null where anybody of the post may take it */
    record Notice(
            ErrandId errand,
            int number,
            String step,
            String owner,
            @Nullable StaffId keptFor,
            String words,
            Instant at,
            @Nullable StaffId takenBy,
            @Nullable Instant takenAt) {}

    List<Notice> of(ErrandId errand) {
        return jdbc.sql(OF)
                .param("errand", errand.value())
                .query(NoticeRepository::notice)
                .list();
    }

    Optional<Notice> lock(ErrandId errand, int number) {
        return jdbc.sql(LOCK)
                .param("errand", errand.value())
                .param("number", number)
                .query(NoticeRepository::notice)
                .optional();
    }

    List<Notice> open(StaffId me, List<String> posts) {
        return jdbc.sql(OPEN)
                .param("me", me.value())
                .param("posts", posts.toArray(String[]::new))
                .query(NoticeRepository::notice)
                .list();
    }

    void add(UUID errand, String step, String owner, @Nullable StaffId keptFor, String words, Instant at) {
        jdbc.sql(ADD)
                .param("errand", errand)
                .param("step", step)
                .param("owner", owner)
                .param("keptFor", keptFor == null ? null : keptFor.value())
                .param("words", words)
                .param("at", at.atOffset(UTC))
                .update();
    }

    void take(ErrandId errand, int number, StaffId by, Instant at) {
        jdbc.sql(TAKE)
                .param("errand", errand.value())
                .param("number", number)
                .param("by", by.value())
                .param("at", at.atOffset(UTC))
                .update();
    }

    private static Notice notice(ResultSet row, int index) throws SQLException {
        var taken = row.getObject("taken_at", OffsetDateTime.class);
        return new Notice(
                new ErrandId(row.getObject("errand_id", UUID.class)),
                row.getInt("number"),
                row.getString("step"),
                row.getString("owner"),
                staff(row, "kept_for"),
                row.getString("words"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                staff(row, "taken_by"),
                taken == null ? null : taken.toInstant());
    }

    private static @Nullable StaffId staff(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new StaffId(id);
    }
}
