package io.jinqiao.journal.internal;

import io.jinqiao.journal.internal.SealRepository.Sealed;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.retention.spi.Held;
import io.jinqiao.retention.spi.KeptForATime;
import io.jinqiao.retention.spi.Sheet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Facts of some kinds. They go as the journal lets facts go: their leaves stay, so the record still proves the others; what is
 * not sealed yet waits a moment. Facts about nobody are of no kind here and stay.
 *
 * @param kinds patterns, as SQL's {@code like} has them
 * @param but patterns of what is of another kind
 */
record KeptFacts(
        JdbcClient jdbc,
        SealRepository seals,
        DeleteFacts.Handler delete,
        String kind,
        List<String> kinds,
        List<String> but)
        implements KeptForATime {

    private static final String OF_THESE = """
             from journal.fact
            where kind like any(:kinds) and kind not like all(:but)
              and split_part(subject, ':', 2)::uuid <> all(:matters)
            """;

    private static final String OVER =
            OF_THESE + " and at < :before and (customer_id is null or customer_id <> all(:customers))";

    private static final String OF_CUSTOMER = OF_THESE + " and customer_id = :customer";

    private static final String SOME = " order by number limit :limit";

    /** No id of a fact is a UUID; this is how retention names one. */
    static UUID id(long number) {
        return new UUID(0, number);
    }

    @Override
    public long due(Instant before, Held held) {
        return over("select count(*)" + OVER, before, held).query(Long.class).single();
    }

    @Override
    public List<UUID> delete(Instant before, Held held, int limit) {
        return gone(over("select number" + OVER + SOME, before, held)
                .param("limit", limit)
                .query((row, index) -> row.getLong(1))
                .list());
    }

    @Override
    public long count(CustomerId customer, Held held) {
        return of("select count(*)" + OF_CUSTOMER, customer, held)
                .query(Long.class)
                .single();
    }

    @Override
    public List<UUID> erase(CustomerId customer, Held held, int limit) {
        return gone(of("select number" + OF_CUSTOMER + SOME, customer, held)
                .param("limit", limit)
                .query((row, index) -> row.getLong(1))
                .list());
    }

    /** What was said and done is copied from where it lies. */
    @Override
    public List<Sheet> copy(CustomerId customer) {
        return List.of();
    }

    @Override
    public Set<UUID> binds() {
        return Set.of();
    }

    @Override
    public String toString() {
        return "KeptFacts[" + kind + "]";
    }

    private List<UUID> gone(List<Long> numbers) {
        var sealed = numbers.isEmpty()
                ? List.<Long>of()
                : seals.sealsOf(numbers).stream()
                        .filter(fact -> fact.seal() > 0)
                        .map(Sealed::fact)
                        .toList();
        if (!sealed.isEmpty()) {
            delete.handle(new DeleteFacts(sealed, kind, Actor.SYSTEM));
        }
        return sealed.stream().map(KeptFacts::id).toList();
    }

    private JdbcClient.StatementSpec over(String statement, Instant before, Held held) {
        return patterns(statement, held)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param(
                        "customers",
                        held.customers().stream().map(CustomerId::value).toArray(UUID[]::new));
    }

    private JdbcClient.StatementSpec of(String statement, CustomerId customer, Held held) {
        return patterns(statement, held).param("customer", customer.value());
    }

    private JdbcClient.StatementSpec patterns(String statement, Held held) {
        return jdbc.sql(statement)
                .param("kinds", kinds.toArray(String[]::new))
                .param("but", but.toArray(String[]::new))
                .param("matters", held.matters().toArray(UUID[]::new));
    }
}
