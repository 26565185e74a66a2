package io.jinqiao.channel.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.CustomerId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class VisitRepository {

    private static final String ADD =
            "insert into channel.visit (token_hash, customer_id, issued_at, until) values (:hash, :customer, :at, :until)";

    private static final String FIND = "select customer_id, until from channel.visit where token_hash = :hash";

    private final JdbcClient jdbc;

    VisitRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose visit it is, {@link Instant#MAX} for one that does not end by itself. */
    record Visit(CustomerId customer, Instant until) {}

    void add(byte[] hash, Visit visit, Instant at) {
        jdbc.sql(ADD)
                .param("hash", hash)
                .param("customer", visit.customer().value())
                .param("at", at.atOffset(UTC))
                .param(
                        "until",
                        visit.until().equals(Instant.MAX) ? null : visit.until().atOffset(UTC))
                .update();
    }

    Optional<Visit> find(byte[] hash) {
        return jdbc.sql(FIND)
                .param("hash", hash)
                .query((row, _) -> {
                    var until = row.getObject("until", OffsetDateTime.class);
                    return new Visit(
                            new CustomerId(row.getObject("customer_id", UUID.class)),
                            until == null ? Instant.MAX : until.toInstant());
                })
                .optional();
    }
}
