package io.jinqiao.cluster.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.cluster.internal.OutstandingEventsModuleTest.Listening;
import io.jinqiao.testing.ModuleTest;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;

/** What the next start makes of events that a killed server left. */
@ModuleTest
@Import(Listening.class)
class OutstandingEventsModuleTest {

    private static final String LEFT = """
        insert into events.event_publication
               (id, listener_id, event_type, serialized_event, publication_date, status, completion_attempts)
        values (:id, :listener, :type, :event, now() - interval '1 hour', 'PUBLISHED', 1)
        """;

    private final OutstandingEvents outstanding;
    private final Ear ear;
    private final JdbcClient jdbc;

    OutstandingEventsModuleTest(OutstandingEvents outstanding, Ear ear, JdbcClient jdbc) {
        this.outstanding = outstanding;
        this.ear = ear;
        this.jdbc = jdbc;
    }

    record Rung(int times) {}

    /** Hears what is told. */
    static class Ear {

        private final BlockingQueue<Rung> heard = new LinkedBlockingQueue<>();

        @ApplicationModuleListener
        void on(Rung event) {
            heard.add(event);
        }

        BlockingQueue<Rung> heard() {
            return heard;
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Listening {

        @Bean
        Ear ear() {
            return new Ear();
        }
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("delete from events.event_publication where event_type = :type")
                .param("type", Rung.class.getName())
                .update();
    }

    @Test
    void anEventThatCannotBeReadKeepsNeitherTheStartNorTheOthersBack() throws InterruptedException {
        var unreadable = left("{\"times\":\"as often as you like\"}");
        left("{\"times\":3}");

        outstanding.afterSingletonsInstantiated();

        assertThat(ear.heard().poll(10, TimeUnit.SECONDS)).isEqualTo(new Rung(3));
        assertThat(jdbc.sql("select count(*) from events.event_publication where id = :id")
                        .param("id", unreadable)
                        .query(Long.class)
                        .single())
                .as("kept for whoever looks into it")
                .isOne();
    }

    private UUID left(String event) {
        var id = UUID.randomUUID();
        jdbc.sql(LEFT)
                .param("id", id)
                .param("listener", Ear.class.getName() + ".on(" + Rung.class.getName() + ")")
                .param("type", Rung.class.getName())
                .param("event", event)
                .update();
        return id;
    }
}
