package io.jinqiao.notice.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Notice;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class NoticeRepository {

    private static final String COLUMNS = """
            select id, kind, subject_kind, subject_id, says, customer_id, business, at, seen_at from notice.notice
            """;

    private static final String ADD = """
            insert into notice.notice
                (id, staff_id, kind, subject_kind, subject_id, topic, says, customer_id, business, at)
            values (:id, :staff, :kind, :subjectKind, :subject, :topic, cast(:says as jsonb), :customer, :business, :at)
            on conflict (staff_id, subject_id, topic) where seen_at is null do nothing
            """;

    private static final String OVERTAKE = """
            delete from notice.notice where subject_id = :subject and topic = :topic and seen_at is null returning staff_id
            """;

    private static final String UNSEEN =
            COLUMNS + "where staff_id = :staff and seen_at is null order by at desc limit :limit";

    private static final String SEEN =
            COLUMNS + "where staff_id = :staff and seen_at is not null order by at desc limit :limit";

    private static final String COUNT =
            "select count(*) from notice.notice where staff_id = :staff and seen_at is null";

    private static final String ACKNOWLEDGE = """
            update notice.notice set seen_at = :at
             where staff_id = :staff and id = any(:ids) and seen_at is null
            returning id, kind, subject_kind, subject_id, says, customer_id, business, at, seen_at
            """;

    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    NoticeRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(StaffId staff, Notice notice) {
        var customer = notice.customer();
        jdbc.sql(ADD)
                .param("id", Ids.next())
                .param("staff", staff.value())
                .param("kind", notice.kind())
                .param("subjectKind", notice.subject().kind())
                .param("subject", notice.subject().id())
                .param("topic", notice.topic())
                .param("says", json.writeValueAsString(notice.says()))
                .param("customer", customer == null ? null : customer.value())
                .param("business", notice.business())
                .param("at", notice.at().atOffset(UTC))
                .update();
    }

    /** Takes away what nobody has read of it; says before whom it lay. */
    List<StaffId> overtake(Subject subject, String topic) {
        return jdbc.sql(OVERTAKE)
                .param("subject", subject.id())
                .param("topic", topic)
                .query((row, index) -> new StaffId(row.getObject(1, UUID.class)))
                .list();
    }

    int count(StaffId staff) {
        return jdbc.sql(COUNT)
                .param("staff", staff.value())
                .query((row, index) -> row.getInt(1))
                .single();
    }

    List<NoticeRow> unseen(StaffId staff, int limit) {
        return list(UNSEEN, staff, limit);
    }

    List<NoticeRow> seen(StaffId staff, int limit) {
        return list(SEEN, staff, limit);
    }

    /** Those of them that were somebody's own and not acknowledged yet. */
    List<NoticeRow> acknowledge(StaffId staff, List<UUID> ids, Instant at) {
        return jdbc.sql(ACKNOWLEDGE)
                .param("staff", staff.value())
                .param("ids", ids.toArray(UUID[]::new))
                .param("at", at.atOffset(UTC))
                .query(this::read)
                .list();
    }

    private List<NoticeRow> list(String sql, StaffId staff, int limit) {
        return jdbc.sql(sql)
                .param("staff", staff.value())
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    private NoticeRow read(ResultSet row, int index) throws SQLException {
        var customer = row.getObject("customer_id", UUID.class);
        return new NoticeRow(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
                json.readValue(row.getString("says"), WORDS),
                customer == null ? null : new CustomerId(customer),
                row.getString("business"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("seen_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
