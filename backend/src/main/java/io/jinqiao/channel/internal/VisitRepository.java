package io.jinqiao.channel.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.CustomerId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class VisitRepository {

    private static final String ADD =
            "insert into channel.visit (token_hash, customer_id, issued_at) values (:hash, :customer, :at)";

    private static final String FIND = "select customer_id from channel.visit where token_hash = :hash";

    private final JdbcClient jdbc;

    VisitRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(byte[] hash, CustomerId customer, Instant at) {
        jdbc.sql(ADD)
                .param("hash", hash)
                .param("customer", customer.value())
                .param("at", at.atOffset(UTC))
                .update();
    }

    Optional<CustomerId> find(byte[] hash) {
        return jdbc.sql(FIND)
                .param("hash", hash)
                .query((row, _) -> new CustomerId(row.getObject("customer_id", UUID.class)))
                .optional();
    }
}
