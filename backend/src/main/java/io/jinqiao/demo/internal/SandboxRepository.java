package io.jinqiao.demo.internal;

import io.jinqiao.dialogue.spi.ActRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done in the demo bank's played back office; of a person's data only what is masked. */
@Repository
class SandboxRepository {

    private static final String PERFORM = """
            insert into demo.sandbox_act (key, act, customer_id, reference, summary, performed_at)
            values (:key, :act, :customer, :day || '-' || nextval('demo.sandbox_reference'), :summary, :at)
            on conflict (key) do nothing
            """;

    private static final String REFERENCE = "select reference from demo.sandbox_act where key = :key";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("'B'yyyyMMdd").withZone(ZoneId.of("Asia/Shanghai"));

    private final JdbcClient jdbc;
    private final Clock clock;

    SandboxRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The reference of the first request with this key. */
    String perform(String act, ActRequest request) {
        Instant now = clock.instant();
        jdbc.sql(PERFORM)
                .param("key", request.key())
                .param("act", act)
                .param("customer", request.customer().value())
                .param("day", DAY.format(now))
                .param("summary", request.summary())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql(REFERENCE)
                .param("key", request.key())
                .query(String.class)
                .single();
    }
}
