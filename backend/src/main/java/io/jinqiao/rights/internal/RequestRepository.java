package io.jinqiao.rights.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.rights.internal.DataRequest.Kind;
import io.jinqiao.rights.internal.DataRequest.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
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
class RequestRepository {

    private static final String COLUMNS = """
            select id, number, customer_id, kind, words, by_kind, by_id, filed_at, level, identified, state, owner_id,
                   answer, law, clock_id, due_at, ended_at, kept, proof
              from rights.request
            """;

    private static final String GET = COLUMNS + "where id = :id";

    private static final String OF = COLUMNS + "where customer_id = :customer order by filed_at desc";

    private static final String LIST = COLUMNS + "order by (ended_at is not null), filed_at desc limit 200";

    private static final String ADD = """
            insert into rights.request (id, number, customer_id, kind, words, by_kind, by_id, filed_at, level, state,
                                        clock_id, due_at)
            values (:id, :number, :customer, :kind, :words, :byKind, :by, :at, :level, :state, :clock, :due)
            """;

    private static final String SAVE = """
            update rights.request
               set level = :level, identified = :identified, state = :state, owner_id = :owner, answer = :answer,
                   law = :law, ended_at = :ended, kept = :kept, proof = :proof
             where id = :id
            """;

    private static final String NUMBER = """
            insert into rights.day (day, numbers) values (:day, 1)
            on conflict (day) do update set numbers = rights.day.numbers + 1
            returning numbers
            """;

    private static final String MARK = """
            insert into rights.told_term (clock_id, percent, due_at) values (:clock, :percent, :due)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;

    RequestRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Refuses with {@code rights.unknown}. */
    DataRequest get(UUID id) {
        return find(id).orElseThrow(RequestRepository::unknown);
    }

    Optional<DataRequest> find(UUID id) {
        return jdbc.sql(GET).param("id", id).query(RequestRepository::request).optional();
    }

    /** Nobody else changes it until the transaction ends. */
    DataRequest lock(UUID id) {
        return jdbc.sql(GET + " for update")
                .param("id", id)
                .query(RequestRepository::request)
                .optional()
                .orElseThrow(RequestRepository::unknown);
    }

    List<DataRequest> of(CustomerId customer) {
        return jdbc.sql(OF)
                .param("customer", customer.value())
                .query(RequestRepository::request)
                .list();
    }

    /** What is open first. */
    List<DataRequest> list() {
        return jdbc.sql(LIST).query(RequestRepository::request).list();
    }

    /** {@code DR20261126-0001}: the day in the institution's zone and its how many-th. */
    String nextNumber(LocalDate day) {
        var count = jdbc.sql(NUMBER).param("day", day).query(Integer.class).single();
        return "DR%tY%<tm%<td-%04d".formatted(day, count);
    }

    /** Refuses with {@code rights.asked-already}. */
    void add(DataRequest request) {
        try {
            jdbc.sql(ADD)
                    .param("id", request.id())
                    .param("number", request.number())
                    .param("customer", request.customer().value())
                    .param("kind", request.kind().name())
                    .param("words", request.words())
                    .param("byKind", request.by().kind().name())
                    .param("by", request.by().id())
                    .param("at", utc(request.filedAt()))
                    .param("level", request.level())
                    .param("state", request.state().name())
                    .param("clock", request.clock().value())
                    .param("due", utc(request.dueAt()))
                    .update();
        } catch (DuplicateKeyException e) {
            throw Refused.conflict("rights.asked-already", "The same is asked already");
        }
    }

    void save(DataRequest request) {
        jdbc.sql(SAVE)
                .param("id", request.id())
                .param("level", request.level())
                .param("identified", request.identified())
                .param("state", request.state().name())
                .param("owner", request.owner() == null ? null : request.owner().value())
                .param("answer", request.answer())
                .param("law", request.law())
                .param("ended", request.endedAt() == null ? null : utc(request.endedAt()))
                .param("kept", request.kept().toArray(String[]::new))
                .param("proof", request.proof())
                .update();
    }

    /** False when it was told before. */
    boolean isNews(ClockId clock, int percent, Instant due) {
        return jdbc.sql(MARK)
                        .param("clock", clock.value())
                        .param("percent", percent)
                        .param("due", utc(due))
                        .update()
                == 1;
    }

    private static Refused unknown() {
        return Refused.notFound("rights.unknown", "No such request");
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static DataRequest request(ResultSet row, int index) throws SQLException {
        var owner = row.getObject("owner_id", UUID.class);
        return new DataRequest(
                row.getObject("id", UUID.class),
                row.getString("number"),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                row.getString("words"),
                new Actor(Actor.Kind.valueOf(row.getString("by_kind")), row.getObject("by_id", UUID.class)),
                row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                row.getInt("level"),
                row.getString("identified"),
                State.valueOf(row.getString("state")),
                owner == null ? null : new StaffId(owner),
                row.getString("answer"),
                row.getString("law"),
                new ClockId(row.getObject("clock_id", UUID.class)),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                moment(row, "ended_at"),
                List.of((String[]) row.getArray("kept").getArray()),
                row.getString("proof"));
    }
}
