package io.jinqiao.journal.internal;

import io.jinqiao.journal.FactQuery;
import io.jinqiao.journal.KeptFact;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes the statement for what is asked and nothing else, so that the database can choose the index that fits: the
 * answer's order is that of the indexes, and a page reads about as many rows as it shows.
 */
@Repository
class FindFacts {

    private static final String ORDER = " order by at desc, number desc limit :limit";

    private final JdbcClient jdbc;

    FindFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<KeptFact> find(FactQuery asked) {
        var conditions = new ArrayList<String>();
        var values = new LinkedHashMap<String, Object>();
        oneOf("customer_id", "uuid", asked.customers(), conditions, values);
        oneOf("subject", "text", asked.subjects(), conditions, values);
        oneOf("kind", "text", asked.kinds(), conditions, values);
        oneOf("by_id", "uuid", asked.staff(), conditions, values);
        if (!asked.staff().isEmpty()) {
            conditions.add("by_kind = 'STAFF'");
        }
        var business = asked.business();
        if (business != null) {
            // Codes are lower-case words with dots; '/' is the character after '.', so this is the code and all below
            // it.
            conditions.add("(business = :business or business ~>=~ :below and business ~<~ :beyond)");
            values.putAll(Map.of("business", business, "below", business + ".", "beyond", business + "/"));
        }
        if (!asked.marks().isEmpty()) {
            conditions.add("marks @> :marks::text[]");
            values.put("marks", asked.marks().toArray(String[]::new));
        }
        bound("at >= :from", "from", asked.from(), conditions, values);
        bound("at < :until", "until", asked.until(), conditions, values);
        var after = asked.after();
        if (after != null) {
            conditions.add("(at, number) < ((select at from journal.fact where number = :after), :after)");
            values.put("after", after);
        }
        values.put("limit", asked.limit());
        var where = conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
        return jdbc.sql(FactRepository.COLUMNS + where + ORDER)
                .params(values)
                .query(FactRepository::fact)
                .list();
    }

    private static void oneOf(
            String column, String type, List<?> wanted, List<String> conditions, Map<String, Object> values) {
        if (wanted.size() == 1) {
            conditions.add("%s = :%s::%s".formatted(column, column, type));
            values.put(column, wanted.getFirst().toString());
        } else if (!wanted.isEmpty()) {
            conditions.add("%s = any(:%s::%s[])".formatted(column, column, type));
            values.put(column, wanted.stream().map(Object::toString).toArray(String[]::new));
        }
    }

    private static void bound(
            String condition,
            String name,
            @Nullable Instant moment,
            List<String> conditions,
            Map<String, Object> values) {
        if (moment != null) {
            conditions.add(condition);
            OffsetDateTime utc = moment.atOffset(ZoneOffset.UTC);
            values.put(name, utc);
        }
    }
}
