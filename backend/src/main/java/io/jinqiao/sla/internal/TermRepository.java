package io.jinqiao.sla.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Subject;
import io.jinqiao.sla.ClockView;
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

@Repository
class TermRepository {

    private static final String COLUMNS = """
            select id, subject, term, customer_id, business, started_at, due_at, state, warned, stopped_at
              from sla.clock
            """;

    private static final String LOCK = COLUMNS + "where id = :id for update";

    private static final String CLAIM = COLUMNS + """
             where next_at <= :now
             order by next_at
             limit :limit
               for update skip locked
            """;

    private static final String OF = COLUMNS + "where subject = any(:subjects) order by started_at, id";

    private static final String DUE = COLUMNS + """
             where state = 'RUNNING' and due_at < :before
             order by due_at
             limit :limit
            """;

    private static final String NEXT_AT = "select min(next_at) from sla.clock where next_at is not null";

    private static final String ADD = """
            insert into sla.clock
                   (id, subject, term, customer_id, business, started_at, due_at, state, warned, stopped_at, next_at)
            values (:id, :subject, :term, :customerId, :business, :startedAt, :dueAt, :state, :warned, :stoppedAt, :nextAt)
            """;

    private static final String SAVE = """
            update sla.clock
               set state = :state, warned = :warned, stopped_at = :stoppedAt, next_at = :nextAt
             where id = :id
            """;

    private final JdbcClient jdbc;

    TermRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Term lock(ClockId id) {
        return jdbc.sql(LOCK)
                .param("id", id.value())
                .query(TermRepository::term)
                .optional()
                .orElseThrow(() -> Refused.notFound("sla.unknown-clock", "No clock " + id));
    }

    List<Term> claim(Instant now, int limit) {
        return jdbc.sql(CLAIM)
                .param("now", now.atOffset(UTC))
                .param("limit", limit)
                .query(TermRepository::term)
                .list();
    }

    List<Term> of(List<Subject> subjects) {
        return jdbc.sql(OF)
                .param("subjects", subjects.stream().map(Subject::toString).toArray(String[]::new))
                .query(TermRepository::term)
                .list();
    }

    List<Term> due(Instant before, int limit) {
        return jdbc.sql(DUE)
                .param("before", before.atOffset(UTC))
                .param("limit", limit)
                .query(TermRepository::term)
                .list();
    }

    Optional<Instant> nextAt() {
        return jdbc.sql(NEXT_AT)
                .query((row, index) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    void add(Term term) {
        jdbc.sql(ADD).paramSource(Row.of(term)).update();
    }

    void save(Term term) {
        jdbc.sql(SAVE).paramSource(Row.of(term)).update();
    }

    private static Term term(ResultSet row, int index) throws SQLException {
        var customer = row.getObject("customer_id", UUID.class);
        var stopped = row.getObject("stopped_at", OffsetDateTime.class);
        return new Term(
                new ClockId(row.getObject("id", UUID.class)),
                Subject.parse(row.getString("subject")),
                row.getString("term"),
                customer == null ? null : new CustomerId(customer),
                row.getString("business"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                ClockView.State.valueOf(row.getString("state")),
                row.getInt("warned"),
                stopped == null ? null : stopped.toInstant());
    }

    /** A term laid flat. */
    private record Row(
            UUID id,
            String subject,
            String term,
            @Nullable UUID customerId,
            @Nullable String business,
            OffsetDateTime startedAt,
            OffsetDateTime dueAt,
            String state,
            int warned,
            @Nullable OffsetDateTime stoppedAt,
            @Nullable OffsetDateTime nextAt) {

        static Row of(Term term) {
            var customer = term.customer();
            var stopped = term.stoppedAt();
            return new Row(
                    term.id().value(),
                    term.subject().toString(),
                    term.name(),
                    customer == null ? null : customer.value(),
                    term.business(),
                    term.startedAt().atOffset(UTC),
                    term.dueAt().atOffset(UTC),
                    term.state().name(),
                    term.warned(),
                    stopped == null ? null : stopped.atOffset(UTC),
                    term.nextAt().map(moment -> moment.atOffset(UTC)).orElse(null));
        }
    }
}
