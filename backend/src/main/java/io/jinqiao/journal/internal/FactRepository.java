package io.jinqiao.journal.internal;

import io.jinqiao.journal.KeptFact;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class FactRepository {

    private static final String ADD_ALL = """
        insert into journal.fact (kind, at, by_kind, by_id, subject, customer_id, business, body, marks, source)
        select kind, at::timestamptz, by_kind, by_id::uuid, subject, customer_id::uuid, business, body, marks::text[], case when by_kind = 'STAFF' then :source end
          from unnest(:kinds, :ats, :byKinds, :byIds, :subjects, :customers, :businesses, :bodies, :marks)
               with ordinality as fact (kind, at, by_kind, by_id, subject, customer_id, business, body, marks, place)
         order by place
        returning number
        """;

    static final String COLUMNS =
            "select number, kind, at, by_kind, by_id, subject, customer_id, business, source, body from journal.fact ";

    private static final String ABOUT = COLUMNS + "where subject = any(:subjects) order by number";

    private static final String BETWEEN =
            COLUMNS + "where kind = any(:kinds) and at >= :from and at < :until order by number";

    private static final String OF_CUSTOMERS =
            COLUMNS + "where customer_id = any(:customers) and kind = any(:kinds) order by number";

    private static final String NUMBERED = COLUMNS
            + "where number > :above and number <= :upTo and (:every or kind = any(:kinds)) order by number limit :limit";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FactRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What staff do bears the marks of what they do it with; what a machine does in their turn does not. */
    private static List<String> marks(Fact fact, Set<String> more) {
        return more.isEmpty() || fact.by().kind() != Actor.Kind.STAFF
                ? fact.marks()
                : Stream.concat(fact.marks().stream(), more.stream()).toList();
    }

    /** One statement for all; what is returned is what was kept, in the order given. {@code source} is kept of what staff did. */
    List<KeptFact> addAll(List<? extends Fact> facts, @Nullable String source, Set<String> more) {
        var bodies = facts.stream().map(json::writeValueAsString).toList();
        var numbers = jdbc.sql(ADD_ALL)
                .param("kinds", column(facts, Fact::kind))
                .param("ats", column(facts, fact -> at(fact).toString()))
                .param("byKinds", column(facts, fact -> fact.by().kind().name()))
                .param("byIds", column(facts, fact -> text(fact.by().id())))
                .param("subjects", column(facts, fact -> fact.subject().toString()))
                .param("customers", column(facts, fact -> text(fact.customer())))
                .param("businesses", column(facts, Fact::business))
                .param("bodies", bodies.toArray(String[]::new))
                .param("marks", column(facts, fact -> array(marks(fact, more))))
                .param("source", source)
                .query(Long.class)
                .list();
        var kept = new ArrayList<KeptFact>(facts.size());
        for (int i = 0; i < facts.size(); i++) {
            var fact = facts.get(i);
            kept.add(new KeptFact(
                    numbers.get(i),
                    fact.kind(),
                    at(fact),
                    fact.by(),
                    fact.subject(),
                    fact.customer(),
                    fact.business(),
                    fact.by().kind() == Actor.Kind.STAFF ? source : null,
                    bodies.get(i)));
        }
        return List.copyOf(kept);
    }

    List<KeptFact> about(List<Subject> subjects) {
        return jdbc.sql(ABOUT)
                .param("subjects", texts(subjects))
                .query(FactRepository::fact)
                .list();
    }

    List<KeptFact> between(List<String> kinds, Instant from, Instant until) {
        return jdbc.sql(BETWEEN)
                .param("kinds", texts(kinds))
                .param("from", utc(from))
                .param("until", utc(until))
                .query(FactRepository::fact)
                .list();
    }

    List<KeptFact> ofCustomers(List<CustomerId> customers, List<String> kinds) {
        return jdbc.sql(OF_CUSTOMERS)
                .param("customers", customers.stream().map(CustomerId::value).toArray(UUID[]::new))
                .param("kinds", texts(kinds))
                .query(FactRepository::fact)
                .list();
    }

    List<KeptFact> numbered(List<String> kinds, long above, long upTo, int limit) {
        return jdbc.sql(NUMBERED)
                .param("above", above)
                .param("upTo", upTo)
                .param("every", kinds.isEmpty())
                .param("kinds", texts(kinds))
                .param("limit", limit)
                .query(FactRepository::fact)
                .list();
    }

    /** As finely as the database keeps it, cut and not rounded, so that what is hashed is what is read back. */
    private static Instant at(Fact fact) {
        return fact.at().truncatedTo(ChronoUnit.MICROS);
    }

    private static @Nullable String[] column(List<? extends Fact> facts, Function<Fact, @Nullable String> part) {
        return facts.stream().map(part).toArray(String[]::new);
    }

    private static String[] texts(List<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** As PostgreSQL reads an array from text; null for none, so that the index of marks stays small. */
    private static @Nullable String array(List<String> marks) {
        return marks.isEmpty()
                ? null
                : marks.stream()
                        .map(mark -> '"' + mark.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                        .collect(Collectors.joining(",", "{", "}"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static KeptFact fact(ResultSet row, int index) throws SQLException {
        var customer = row.getObject("customer_id", UUID.class);
        return new KeptFact(
                row.getLong("number"),
                row.getString("kind"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Actor(Actor.Kind.valueOf(row.getString("by_kind")), row.getObject("by_id", UUID.class)),
                Subject.parse(row.getString("subject")),
                customer == null ? null : new CustomerId(customer),
                row.getString("business"),
                row.getString("source"),
                row.getString("body"));
    }
}
