package io.jinqiao.customer.internal;

import static java.util.stream.Collectors.toMap;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Ids;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ConsentRepository {

    private static final String NEWEST = """
            select distinct on (purpose) purpose, version, given, at
              from customer.consent where customer = :customer
             order by purpose, id desc
            """;

    private static final String ADD = """
            insert into customer.consent (id, customer, purpose, version, given, at)
            values (:id, :customer, :purpose, :version, :given, :at)
            """;

    private final JdbcClient jdbc;

    ConsentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a customer last said to a purpose. */
    record Decision(String purpose, int version, boolean given, Instant at) {

        boolean covers(Purposes.Purpose asked) {
            return given && version == asked.version();
        }
    }

    /** By purpose. */
    Map<String, Decision> newest(CustomerId customer) {
        return jdbc
                .sql(NEWEST)
                .param("customer", customer.value())
                .query((row, index) -> new Decision(
                        row.getString("purpose"),
                        row.getInt("version"),
                        row.getBoolean("given"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(toMap(Decision::purpose, it -> it));
    }

    void add(CustomerId customer, Decision decision) {
        jdbc.sql(ADD)
                .param("id", Ids.next())
                .param("customer", customer.value())
                .param("purpose", decision.purpose())
                .param("version", decision.version())
                .param("given", decision.given())
                .param("at", decision.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
