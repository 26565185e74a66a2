package io.jinqiao.cluster.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jinqiao.cluster.internal.OutstandingEventsModuleTest.Listening;
import io.jinqiao.testing.ModuleTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of events that a killed server left, or at which a module failed. */
@ModuleTest
@Import(Listening.class)
class OutstandingEventsModuleTest {

    private static final String LEFT = """
        insert into events.event_publication
               (id, listener_id, event_type, serialized_event, publication_date, status, completion_attempts)
        values (:id, :listener, :type, :event, now() - interval '1 hour', 'PUBLISHED', 1)
        """;

    private static final String A_MINUTE_AGO = """
        update events.event_publication
           set publication_date = publication_date - interval '1 minute',
               last_resubmission_date = last_resubmission_date - interval '1 minute'
        """;

    private final OutstandingEvents outstanding;
    private final FailedEvents failed;
    private final Ear ear;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    OutstandingEventsModuleTest(
            OutstandingEvents outstanding,
            FailedEvents failed,
            Ear ear,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.outstanding = outstanding;
        this.failed = failed;
        this.ear = ear;
        this.events = events;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    record Rung(int times) {}

    /** Hears what is told. */
    static class Ear {

        private final BlockingQueue<Rung> heard = new LinkedBlockingQueue<>();

        private final AtomicBoolean deaf = new AtomicBoolean();

        @ApplicationModuleListener
        void on(Rung event) {
            if (deaf.getAndSet(false)) {
                throw new IllegalStateException("not at this moment");
            }
            heard.add(event);
        }

        BlockingQueue<Rung> heard() {
            return heard;
        }

        void failOnce() {
            deaf.set(true);
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

    @Test
    void whatAModuleFailedAtIsToldAgainButNotBeforeAMinute() throws InterruptedException {
        ear.failOnce();
        transaction.executeWithoutResult(_ -> events.publishEvent(new Rung(5)));
        await().untilAsserted(() -> assertThat(status()).containsExactly("FAILED"));

        failed.doOne();
        assertThat(status()).containsExactly("FAILED");
        jdbc.sql(A_MINUTE_AGO).update();
        failed.doOne();

        assertThat(ear.heard().poll(10, TimeUnit.SECONDS)).isEqualTo(new Rung(5));
        await().untilAsserted(() -> assertThat(status()).isEmpty());
    }

    @Test
    void theLongerItFailsTheSeldomerItIsTold() {
        assertThat(IntStream.of(1, 2, 3, 6, 7, 100).mapToObj(FailedEvents::pause))
                .extracting(Duration::toMinutes)
                .containsExactly(1L, 2L, 4L, 32L, 60L, 60L);
    }

    private List<String> status() {
        return jdbc.sql("select status from events.event_publication where event_type = :type")
                .param("type", Rung.class.getName())
                .query(String.class)
                .list();
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
