package io.jinqiao.collaboration.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.RequestId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class RequestRepository {

    private static final String COLUMNS = """
            select id, version, number, about_kind, about_id, customer_id, business, asked_by, department, type,
                   type_version, type_name, urgency, filled, text, state, system, handler_id, answer, asked_at, ended_at, clock_id,
                   due_at, late_at
              from collaboration.request
            """;

    private static final String GET = COLUMNS + "where id = :id";

    private static final String ABOUT =
            COLUMNS + "where about_kind = :kind and about_id = :id order by asked_at, number limit 200";

    private static final String ASKED_BY = COLUMNS + """
             where asked_by = :by and state not in ('CLOSED', 'WITHDRAWN')
             order by (state in ('ANSWERED', 'RETURNED')) desc, due_at limit 100
            """;

    /** What is late comes first, then what is due first; what is done, newest first. */
    private static final String INBOX = COLUMNS + """
             where department = :department
               and state = any(:states)
               and (:handler::uuid is null or handler_id = :handler)
               and (not :lateOnly or late_at is not null)
               and (:like::text is null
                    or lower(number) like :like or lower(text) like :like or lower(filled::text) like :like)
             order by (state in ('ANSWERED', 'CLOSED', 'WITHDRAWN')), (late_at is null), due_at, asked_at desc
             limit :limit
            """;

    private static final String NEXT_NUMBER = """
            insert into collaboration.day (day, numbers) values (:day, 1)
            on conflict (day) do update set numbers = day.numbers + 1
            returning numbers
            """;

    private static final String ADD = """
            insert into collaboration.request
                   (id, version, number, about_kind, about_id, customer_id, business, asked_by, department, type,
                    type_version, type_name, urgency, filled, text, state, system, handler_id, answer, asked_at, ended_at, clock_id,
                    due_at, late_at)
            values (:id, :version, :number, :aboutKind, :aboutId, :customer, :business, :askedBy, :department, :type,
                    :typeVersion, :typeName::jsonb, :urgency, :filled::jsonb, :text, :state, :system, :handler,
                    :answer::jsonb, :askedAt, :endedAt, :clock, :dueAt, :lateAt)
            """;

    private static final String SAVE = """
            update collaboration.request
               set version = version + 1, state = :state, system = :system, handler_id = :handler,
                   answer = :answer::jsonb, ended_at = :endedAt, clock_id = :clock, due_at = :dueAt, late_at = :lateAt
             where id = :id and version = :version
            """;

    private static final ZoneId HOUSE = ZoneId.of("Asia/Shanghai");

    private final JdbcClient jdbc;
    private final RequestRow rows;

    RequestRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.rows = new RequestRow(json);
    }

    /** One look into a department's inbox. */
    record Look(
            String department,
            List<String> states,
            @Nullable StaffId handler,
            boolean lateOnly,
            String words,
            int limit) {}

    Request get(RequestId id) {
        return jdbc.sql(GET)
                .param("id", id.value())
                .query(rows)
                .optional()
                .orElseThrow(() -> Refused.notFound("collaboration.unknown", "No such request"));
    }

    List<Request> about(Subject about) {
        return jdbc.sql(ABOUT)
                .param("kind", about.kind())
                .param("id", about.id())
                .query(rows)
                .list();
    }

    List<Request> askedBy(StaffId by) {
        return jdbc.sql(ASKED_BY).param("by", by.value()).query(rows).list();
    }

    List<Request> inbox(Look look) {
        var words = look.words();
        return jdbc.sql(INBOX)
                .param("department", look.department())
                .param("states", look.states().toArray(String[]::new))
                .param("handler", look.handler() == null ? null : look.handler().value())
                .param("lateOnly", look.lateOnly())
                .param("like", words.isEmpty() ? null : "%" + plain(words).toLowerCase(Locale.ROOT) + "%")
                .param("limit", look.limit())
                .query(rows)
                .list();
    }

    /** {@code R20261126-0007}: the day in the house's time zone, and a number of that day given out once. */
    String nextNumber(Instant now) {
        var day = now.atZone(HOUSE).toLocalDate();
        var number = jdbc.sql(NEXT_NUMBER)
                .param("day", day)
                .query((row, index) -> row.getInt(1))
                .single();
        return "R%s-%04d".formatted(day.format(DateTimeFormatter.BASIC_ISO_DATE), number);
    }

    void add(Request request) {
        jdbc.sql(ADD).paramSource(rows.of(request)).update();
    }

    void save(Request request) {
        if (jdbc.sql(SAVE).paramSource(rows.of(request)).update() == 0) {
            throw new OptimisticLockingFailureException("Request %s was changed meanwhile".formatted(request.number()));
        }
    }

    private static String plain(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
