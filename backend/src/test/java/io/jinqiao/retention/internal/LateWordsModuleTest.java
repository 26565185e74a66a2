package io.jinqiao.retention.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.retention.PersonalData;
import io.jinqiao.retention.internal.LateWordsModuleTest.StandingClock;
import io.jinqiao.retention.internal.RetentionModuleTest.TwoKinds;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** What modules still write of a customer who is being erased. */
@ModuleTest
@Import({TwoKinds.class, StandingClock.class})
@TestPropertySource(properties = "jinqiao.retention.erased-when-quiet-for=1m")
class LateWordsModuleTest {

    private static final String LEFT = """
        insert into events.event_publication
               (id, listener_id, event_type, serialized_event, publication_date, status, completion_attempts)
        values (:id, 'late.Listener', 'late.Event', :event, now(), :status, :attempts)
        """;

    private final EraseSome.Handler erase;
    private final ErasureRepository erasures;
    private final PersonalData data;
    private final FakeKind talks;
    private final MovableClock clock;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private CustomerId wang;

    LateWordsModuleTest(
            EraseSome.Handler erase,
            ErasureRepository erasures,
            PersonalData data,
            FakeKind talks,
            MovableClock clock,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.erase = erase;
        this.erasures = erasures;
        this.data = data;
        this.talks = talks;
        this.clock = clock;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.wang = CustomerId.next();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class StandingClock {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }

    @BeforeEach
    void somebodyIsErased() {
        wang = CustomerId.next();
        talks.clear();
        talks.add(wang, clock.instant());
        transaction.executeWithoutResult(_ -> data.erase(UUID.randomUUID(), wang, StaffId.next(), StaffId.next()));
    }

    @Test
    void whatIsWrittenAfterEverythingWentGoesToo() {
        awaitNothingOf(talks);
        clock.move(Duration.ofSeconds(50));
        talks.add(wang, clock.instant());
        awaitNothingOf(talks);

        clock.move(Duration.ofSeconds(50));
        eraseAll();
        assertThat(isOver()).as("ten seconds before a minute of quiet").isFalse();
        clock.move(Duration.ofSeconds(10));
        awaitEnd();
    }

    @Test
    void nobodyIsErasedWhileAModuleIsStillToBeToldOfThem() {
        var event = left("PROCESSING", 1);
        awaitNothingOf(talks);
        clock.move(Duration.ofMinutes(1));
        eraseAll();
        assertThat(isOver()).isFalse();

        jdbc.sql("delete from events.event_publication where id = ?")
                .param(event)
                .update();
        awaitEnd();
    }

    @Test
    void whatNobodyCouldBeToldGoesWithThem() {
        var failing = left("FAILED", 3);
        awaitNothingOf(talks);
        clock.move(Duration.ofMinutes(1));
        eraseAll();
        assertThat(isOver()).isFalse();

        jdbc.sql("update events.event_publication set completion_attempts = 4 where id = ?")
                .param(failing)
                .update();
        awaitEnd();
        assertThat(jdbc.sql("select count(*) from events.event_publication where id = ?")
                        .param(failing)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void awaitNothingOf(FakeKind kind) {
        await().untilAsserted(() -> {
            eraseAll();
            assertThat(kind.ids()).isEmpty();
        });
    }

    private void awaitEnd() {
        await().untilAsserted(() -> {
            eraseAll();
            assertThat(isOver()).isTrue();
        });
    }

    /** The module's own alarm does the same beside it. */
    private void eraseAll() {
        while (erase.handle(new EraseSome())) {
            assertThat(erase).isNotNull();
        }
    }

    private boolean isOver() {
        return erasures.of(wang).orElseThrow().endedAt() != null;
    }

    private UUID left(String status, int attempts) {
        var id = UUID.randomUUID();
        jdbc.sql(LEFT)
                .param("id", id)
                .param("event", "{\"customer\":\"%s\",\"words\":\"喜欢靠窗的座位\"}".formatted(wang.value()))
                .param("status", status)
                .param("attempts", attempts)
                .update();
        return id;
    }
}
