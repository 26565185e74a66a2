package io.jinqiao.errand.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.errand.internal.Errand.Ending;
import io.jinqiao.errand.internal.Errand.Place;
import io.jinqiao.errand.internal.Errand.State;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.ErrandId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ErrandRepository {

    private static final int LONGEST = 200;

    private static final String COLUMNS = """
            select id, number, process, version, customer_id, origin, remark, begun_by, begun_at, state, step, owner,
                   kept_for, not_by, since, due_at, warned, ended_at, end_reason
              from errand.errand
            """;

    private static final String GET = COLUMNS + "where id = :id";

    private static final String LOCK = GET + " for update";

    /** Whose turn it may be: kept for this person, or for anybody of a post; what is due first comes first. */
    private static final String TODO = COLUMNS + """
             where state = 'RUNNING' and owner = any(:posts) and not_by is distinct from :me
               and (kept_for is null or kept_for = :me)
             order by due_at nulls last, id limit :limit
            """;

    private static final String RUNNING =
            COLUMNS + "where state = 'RUNNING' order by due_at nulls last, id limit :limit";

    private static final String BEGUN_BY = COLUMNS + "where begun_by = :me order by id desc limit :limit";

    private static final String OF_CUSTOMER = COLUMNS + "where customer_id = :customer order by id desc limit :limit";

    private static final String OF_ORIGIN = COLUMNS + "where origin = :origin order by id desc limit :limit";

    private static final String ADD = """
            insert into errand.errand (id, process, customer_id, origin, remark, begun_by, begun_at, state)
            values (:id, :process, :customer, :origin, :remark, :by, :at, 'RUNNING')
            """;

    private static final String REACH = """
            update errand.errand
               set version = :version, step = :step, owner = :owner, kept_for = :keptFor, not_by = :notBy, since = :since,
                   due_at = :dueAt, warned = 0
             where id = :id and state = 'RUNNING'
            """;

    private static final String WARN = """
            update errand.errand set warned = greatest(warned, :percent), due_at = :dueAt
             where id = :id and step = :step and state = 'RUNNING'
            """;

    private static final String END = """
            update errand.errand
               set state = case when :reason::text is null then 'DONE' else 'DROPPED' end, end_reason = :reason,
                   ended_at = :at, step = null, owner = null, kept_for = null, not_by = null, since = null, due_at = null
             where id = :id and state = 'RUNNING'
            """;

    private final JdbcClient jdbc;

    ErrandRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Refuses with {@code errand.unknown}. */
    Errand get(ErrandId id) {
        return one(GET, id);
    }

    /** Nobody else changes it until the transaction ends. */
    Errand lock(ErrandId id) {
        return one(LOCK, id);
    }

    private Errand one(String statement, ErrandId id) {
        return jdbc.sql(statement)
                .param("id", id.value())
                .query(ErrandRepository::errand)
                .optional()
                .orElseThrow(() -> Refused.notFound("errand.unknown", "No such errand"));
    }

    List<Errand> todo(StaffId me, List<String> posts) {
        return list(jdbc.sql(TODO).param("me", me.value()).param("posts", posts.toArray(String[]::new)));
    }

    List<Errand> running() {
        return list(jdbc.sql(RUNNING));
    }

    List<Errand> begunBy(StaffId me) {
        return list(jdbc.sql(BEGUN_BY).param("me", me.value()));
    }

    List<Errand> of(CustomerId customer) {
        return list(jdbc.sql(OF_CUSTOMER).param("customer", customer.value()));
    }

    List<Errand> from(String origin) {
        return list(jdbc.sql(OF_ORIGIN).param("origin", origin));
    }

    private static List<Errand> list(JdbcClient.StatementSpec asked) {
        return asked.param("limit", LONGEST).query(ErrandRepository::errand).list();
    }

    void add(BeginErrand begun, ErrandId id, Instant at) {
        var customer = begun.customer();
        jdbc.sql(ADD)
                .param("id", id.value())
                .param("process", begun.process())
                .param("customer", customer == null ? null : customer.value())
                .param("origin", begun.origin())
                .param("remark", begun.remark())
                .param("by", begun.by().value())
                .param("at", at.atOffset(UTC))
                .update();
    }

    void reach(UUID id, int version, Place place) {
        var due = place.dueAt();
        jdbc.sql(REACH)
                .param("id", id)
                .param("version", version)
                .param("step", place.step())
                .param("owner", place.owner())
                .param("keptFor", uuid(place.keptFor()))
                .param("notBy", uuid(place.notBy()))
                .param("since", place.since().atOffset(UTC))
                .param("dueAt", due == null ? null : due.atOffset(UTC))
                .update();
    }

    void warn(UUID id, String step, int percent, Instant dueAt) {
        jdbc.sql(WARN)
                .param("id", id)
                .param("step", step)
                .param("percent", percent)
                .param("dueAt", dueAt.atOffset(UTC))
                .update();
    }

    void end(UUID id, @Nullable String reason, Instant at) {
        jdbc.sql(END)
                .param("id", id)
                .param("reason", reason)
                .param("at", at.atOffset(UTC))
                .update();
    }

    private static Errand errand(ResultSet row, int index) throws SQLException {
        var customer = row.getObject("customer_id", UUID.class);
        var ended = instant(row, "ended_at");
        return new Errand(
                new ErrandId(row.getObject("id", UUID.class)),
                "B%06d".formatted(row.getLong("number")),
                row.getString("process"),
                row.getObject("version", Integer.class),
                customer == null ? null : new CustomerId(customer),
                row.getString("origin"),
                row.getString("remark"),
                new StaffId(row.getObject("begun_by", UUID.class)),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                State.valueOf(row.getString("state")),
                place(row),
                ended == null ? null : new Ending(ended, row.getString("end_reason")));
    }

    private static @Nullable Place place(ResultSet row) throws SQLException {
        var step = row.getString("step");
        return step == null
                ? null
                : new Place(
                        step,
                        row.getString("owner"),
                        staff(row, "kept_for"),
                        staff(row, "not_by"),
                        row.getObject("since", OffsetDateTime.class).toInstant(),
                        instant(row, "due_at"),
                        row.getInt("warned"));
    }

    private static @Nullable UUID uuid(@Nullable StaffId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable StaffId staff(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new StaffId(id);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
