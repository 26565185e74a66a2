package io.jinqiao.sla.internal;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.toMap;

import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Subject;
import io.jinqiao.sla.ClockView.Rule;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TermRepository {

    private static final String COLUMNS = """
            select id, subject, term, customer_id, business, rule_code, rule_version, target::text, calendar_version,
                   warnings::text, pauses::text, extensions::text, started_at, due_at, state, warned, stopped_at
              from sla.clock
            """;

    private static final String GET = COLUMNS + "where id = :id";

    private static final String LOCK = GET + " for update";

    private static final String CLAIM = COLUMNS + """
             where next_at <= :now
             order by next_at
             limit :limit
               for update skip locked
            """;

    private static final String OF = COLUMNS + "where subject = any(:subjects) order by started_at, id";

    private static final String DUE = COLUMNS + """
             where state = 'RUNNING' and paused_since is null and due_at < :before
             order by due_at
             limit :limit
            """;

    private static final String NEXT_AT = "select min(next_at) from sla.clock where next_at is not null";

    private static final String ADD = """
            insert into sla.clock
                   (id, subject, term, customer_id, business, rule_code, rule_version, target, calendar_version, warnings,
                    started_at, due_at, state, warned, next_at)
            values (:id, :subject, :term, :customerId, :business, :ruleCode, :ruleVersion, :target::jsonb, :calendarVersion,
                    :warnings::jsonb, :startedAt, :dueAt, :state, :warned, :nextAt)
            """;

    private static final String SAVE = """
            update sla.clock
               set rule_code = :ruleCode, rule_version = :ruleVersion, target = :target::jsonb,
                   calendar_version = :calendarVersion, warnings = :warnings::jsonb, pauses = :pauses::jsonb,
                   extensions = :extensions::jsonb, due_at = :dueAt, state = :state, warned = :warned,
                   paused_since = :pausedSince, stopped_at = :stoppedAt, next_at = :nextAt
             where id = :id
            """;

    private static final String RUNNING = """
            select term, count(*) as clocks from sla.clock where state = 'RUNNING' and rule_code is not null group by term
            """;

    /** Page after page, because a rule may concern many. */
    private static final String UNDER_ANOTHER = COLUMNS + """
             where term = :code and rule_code = :code and state = 'RUNNING' and rule_version <> :version and id > :after
             order by id
             limit :limit
            """;

    private static final String CLAIM_UNDER_ANOTHER = UNDER_ANOTHER + " for update";

    /** Many at once, and only what firing changes. */
    private static final String SAVE_FIRED = """
            update sla.clock
               set state = fired.state, warned = fired.warned, next_at = fired.next_at
              from unnest(:ids::uuid[], :states::text[], :warned::int[], :nextAt::timestamptz[])
                   as fired (id, state, warned, next_at)
             where clock.id = fired.id
            """;

    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient jdbc;

    TermRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Term get(ClockId id) {
        return one(GET, id);
    }

    Term lock(ClockId id) {
        return one(LOCK, id);
    }

    List<Term> claim(Instant now, int limit) {
        return jdbc.sql(CLAIM)
                .param("now", now.atOffset(UTC))
                .param("limit", limit)
                .query(TermRow::read)
                .list();
    }

    List<Term> of(List<Subject> subjects) {
        return jdbc.sql(OF)
                .param("subjects", subjects.stream().map(Subject::toString).toArray(String[]::new))
                .query(TermRow::read)
                .list();
    }

    List<Term> due(Instant before, int limit) {
        return jdbc.sql(DUE)
                .param("before", before.atOffset(UTC))
                .param("limit", limit)
                .query(TermRow::read)
                .list();
    }

    Optional<Instant> nextAt() {
        return jdbc.sql(NEXT_AT)
                .query((row, index) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    void add(Term term) {
        jdbc.sql(ADD).paramSource(TermRow.of(term)).update();
    }

    void save(Term term) {
        jdbc.sql(SAVE).paramSource(TermRow.of(term)).update();
    }

    void saveFired(List<Term> fired) {
        jdbc.sql(SAVE_FIRED)
                .param("ids", texts(fired, term -> term.id().toString()))
                .param("states", texts(fired, term -> term.state().name()))
                .param("warned", texts(fired, term -> String.valueOf(term.warned())))
                .param(
                        "nextAt",
                        texts(
                                fired,
                                term -> term.nextAt().map(Instant::toString).orElse(null)))
                .update();
    }

    /** How many clocks run under a rule, by its code. */
    Map<String, Long> running() {
        return jdbc
                .sql(RUNNING)
                .query((row, index) -> Map.entry(row.getString("term"), row.getLong("clocks")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Term> runningUnderAnother(Rule rule, @Nullable ClockId after, int limit) {
        return underAnother(UNDER_ANOTHER, rule, after == null ? FIRST : after.value(), limit);
    }

    List<Term> claimRunningUnderAnother(Rule rule, int limit) {
        return underAnother(CLAIM_UNDER_ANOTHER, rule, FIRST, limit);
    }

    private List<Term> underAnother(String statement, Rule rule, UUID after, int limit) {
        return jdbc.sql(statement)
                .param("code", rule.code())
                .param("version", rule.version())
                .param("after", after)
                .param("limit", limit)
                .query(TermRow::read)
                .list();
    }

    private Term one(String statement, ClockId id) {
        return jdbc.sql(statement)
                .param("id", id.value())
                .query(TermRow::read)
                .optional()
                .orElseThrow(() -> Refused.notFound("sla.unknown-clock", "No clock " + id));
    }

    private static @Nullable String[] texts(List<Term> terms, Function<Term, @Nullable String> text) {
        return terms.stream().map(text).toArray(String[]::new);
    }
}
