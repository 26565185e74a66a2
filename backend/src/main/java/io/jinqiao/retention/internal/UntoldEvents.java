package io.jinqiao.retention.internal;

import io.jinqiao.kernel.CustomerId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened and was not told to every module yet. It holds what customers said, so nobody is erased as long as it waits. */
@Repository
class UntoldEvents {

    private static final Logger LOG = LoggerFactory.getLogger(UntoldEvents.class);

    /** By then a module has failed at it for minutes: most likely because what it is about is erased. */
    private static final int TRIES = 4;

    private final JdbcClient jdbc;
    private final String any;
    private final String giveUp;

    UntoldEvents(JdbcClient jdbc, @Value("${spring.modulith.events.jdbc.schema:events}") String schema) {
        this.jdbc = jdbc;
        this.any = "select exists (select from %s.event_publication where serialized_event like :customer)"
                .formatted(schema);
        this.giveUp = """
                delete from %s.event_publication
                 where serialized_event like :customer and status = 'FAILED' and completion_attempts >= :tries
                """.formatted(schema);
    }

    /** What was tried often enough goes with the customer it is about. */
    void giveUp(CustomerId customer) {
        var given = jdbc.sql(giveUp)
                .param("customer", named(customer))
                .param("tries", TRIES)
                .update();
        if (given > 0) {
            LOG.warn(
                    "{} events about {}, who is being erased, could not be told and are gone", given, customer.value());
        }
    }

    boolean anyOf(CustomerId customer) {
        return jdbc.sql(any)
                .param("customer", named(customer))
                .query(Boolean.class)
                .single();
    }

    private static String named(CustomerId customer) {
        return "%" + customer.value() + "%";
    }
}
