package io.jinqiao.journal.internal;

import io.jinqiao.journal.FactQuery;
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
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class FactRepository {

    private static final String ADD_ALL = """
        insert into journal.fact (kind, at, by_kind, by_id, subject, customer_id, business, body)
        select kind, at::timestamptz, by_kind, by_id::uuid, subject, customer_id::uuid, business, body
          from unnest(:kinds, :ats, :byKinds, :byIds, :subjects, :customers, :businesses, :bodies)
               with ordinality as fact (kind, at, by_kind, by_id, subject, customer_id, business, body, place)
         order by place
        returning number
        """;

    static final String COLUMNS =
            "select number, kind, at, by_kind, by_id, subject, customer_id, business, body from journal.fact ";

    private static final String ABOUT = COLUMNS + "where subject = any(:subjects) order by number";

    private static final String BETWEEN =
            COLUMNS + "where kind = any(:kinds) and at >= :from and at < :until order by number";

    private static final String FIND = COLUMNS + """
         where (:anyCustomer or customer_id = any(:customers::uuid[]))
           and (:anySubject or subject = any(:subjects))
           and (:anyKind or kind = any(:kinds))
           and (:business::text is null or business = :business or business like :below)
           and at >= :from and at < :until and number < :before
         order by number desc
         limit :limit
        """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FactRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** One statement for all; what is returned is what was kept, in the order given. */
    List<KeptFact> addAll(List<? extends Fact> facts) {
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

    List<KeptFact> find(FactQuery query) {
        var business = query.business();
        return jdbc.sql(FIND)
                .param("anyCustomer", query.customers().isEmpty())
                .param("customers", texts(query.customers()))
                .param("anySubject", query.subjects().isEmpty())
                .param("subjects", texts(query.subjects()))
                .param("anyKind", query.kinds().isEmpty())
                .param("kinds", texts(query.kinds()))
                .param("business", business)
                .param("below", business + ".%")
                .param("from", utc(query.from() == null ? Instant.EPOCH : query.from()))
                .param("until", utc(query.until() == null ? Instant.parse("9999-01-01T00:00:00Z") : query.until()))
                .param("before", query.before() == null ? Long.MAX_VALUE : query.before())
                .param("limit", Math.clamp(query.limit(), 1, 500))
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
                row.getString("body"));
    }
}
