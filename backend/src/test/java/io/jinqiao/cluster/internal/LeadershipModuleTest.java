package io.jinqiao.cluster.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.cluster.LeaderWork;
import io.jinqiao.cluster.Leadership.Superseded;
import io.jinqiao.cluster.NodeView;
import io.jinqiao.cluster.NodesGone;
import io.jinqiao.testing.ModuleTest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Several hearts on one database, as in several processes. */
@ModuleTest
class LeadershipModuleTest {

    private static final long PATIENCE = 10;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final JdbcConnectionDetails database;
    private List<One> nodes = List.of();

    LeadershipModuleTest(
            JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock, Environment environment) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.database = new Address(environment.getRequiredProperty("spring.datasource.url"));
    }

    private record Address(String url) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return "postgres";
        }

        @Override
        public String getPassword() {
            return "postgres";
        }
    }

    /** A node with what it would do as leader; begins and ends are its news. */
    private final class One implements LeaderWork {

        private final BlockingQueue<String> news = new LinkedBlockingQueue<>();
        private final BlockingQueue<NodesGone> gone = new ArrayBlockingQueue<>(10);
        private final Office office;
        private final Heart heart;
        private final Remembered remembered;
        private final BlockingQueue<String> read = new LinkedBlockingQueue<>();

        One(String name) {
            var identity = new Identity(name, name + "/" + UUID.randomUUID(), Duration.ofSeconds(2));
            office = new Office(identity, jdbc);
            remembered = new Remembered(identity, jdbc);
            heart = new Heart(
                    identity,
                    provider(JdbcConnectionDetails.class, database),
                    office,
                    remembered,
                    provider(LeaderWork.class, this),
                    event -> gone.add((NodesGone) event),
                    clock);
        }

        @Override
        public void begin() {
            news.add("begins");
        }

        @Override
        public void end() {
            news.add("ends");
        }

        boolean writes() {
            return Boolean.TRUE.equals(transaction.execute(_ -> {
                office.fence();
                return true;
            }));
        }
    }

    private static <T> ObjectProvider<T> provider(Class<T> type, T bean) {
        var factory = new StaticListableBeanFactory();
        factory.addBean("one", bean);
        return factory.getBeanProvider(type);
    }

    @BeforeEach
    void anEmptyOffice() {
        nodes = List.of(new One("a"), new One("b"), new One("c"));
        jdbc.sql("update cluster.lease set until = 'epoch', holder = ''").update();
    }

    @AfterEach
    void everybodyLeaves() {
        nodes.forEach(node -> node.heart.stop());
    }

    @Test
    void oneOfThreeLeadsAndTheNextTakesOverWhenItLeaves() throws InterruptedException {
        nodes.forEach(node -> node.heart.start());
        var first = leader(nodes);
        assertThat(nodes.stream().filter(node -> node.office.leads())).containsExactly(first);
        assertThat(first.writes()).isTrue();

        first.heart.stop();

        var others = nodes.stream().filter(node -> node != first).toList();
        var second = leader(others);
        assertThat(first.news).endsWith("ends");
        assertThat(second.office.claim().epoch())
                .isGreaterThan(first.office.claim().epoch());
        assertThat(second.writes()).isTrue();
        assertThatThrownBy(first::writes).isInstanceOf(Superseded.class);
    }

    @Test
    void aLeaderThatSleptIsRefusedByTheDatabase() throws InterruptedException {
        var sleeper = nodes.getFirst();
        sleeper.heart.start();
        leader(List.of(sleeper));
        var believed = sleeper.office.claim();
        jdbc.sql(
                        "update cluster.lease set holder = 'another', epoch = epoch + 1, until = clock_timestamp() + interval '1 hour'")
                .update();

        sleeper.office.take(new Claim(believed.epoch(), System.nanoTime() + TimeUnit.HOURS.toNanos(1)));

        assertThatThrownBy(sleeper::writes).isInstanceOf(Superseded.class);
        assertThat(sleeper.news.poll(PATIENCE, TimeUnit.SECONDS)).isEqualTo("ends");
    }

    @Test
    void theNextTermWaitsForWhatTheLastHasUnderWayAndRenewalsDoNot() throws Exception {
        var leader = nodes.getFirst();
        leader.heart.start();
        leader(List.of(leader));
        var fenced = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        var writing = Thread.startVirtualThread(() -> transaction.executeWithoutResult(_ -> {
            leader.office.fence();
            fenced.countDown();
            await(finish);
        }));
        assertThat(fenced.await(PATIENCE, TimeUnit.SECONDS)).isTrue();

        assertThat(jdbc.sql("update cluster.lease set until = until + interval '1 second'")
                        .update())
                .isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from (select from cluster.lease for update skip locked) free")
                        .query(Long.class)
                        .single())
                .isZero();
        finish.countDown();
        writing.join();
        assertThat(jdbc.sql("select count(*) from (select from cluster.lease for update skip locked) free")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theOthersHearWhoIsGone() throws InterruptedException {
        jdbc.sql("insert into cluster.node values ('dying', 'd', now(), clock_timestamp() - interval '3 seconds')"
                        + " on conflict (tag) do update set seen_at = clock_timestamp() - interval '3 seconds'")
                .update();
        nodes.getFirst().heart.start();

        assertThat(nodes.getFirst().gone.poll(PATIENCE, TimeUnit.SECONDS)).isEqualTo(new NodesGone(Set.of("dying")));
        assertThat(nodes.getFirst().heart.alive().stream().map(NodeView::name))
                .contains("a")
                .doesNotContain("d");
    }

    @Test
    void whatOneNodeChangesTheOthersReadAgain() throws InterruptedException {
        var memories = nodes.stream()
                .map(node -> node.remembered.of("test.thing", () -> node.read.add("again")))
                .toList();
        nodes.forEach(node -> node.heart.start());
        for (var node : nodes) {
            assertThat(node.read.poll(PATIENCE, TimeUnit.SECONDS)).isEqualTo("again");
        }

        transaction.executeWithoutResult(status -> {
            memories.getFirst().changed();
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(_ -> memories.getFirst().changed());

        for (var node : nodes) {
            assertThat(node.read.poll(PATIENCE, TimeUnit.SECONDS)).isEqualTo("again");
            assertThat(node.read).isEmpty();
        }
    }

    @Test
    void aNodeStartedAloneLeadsAtOnceAndAsksNobody() {
        var works = nodes.getFirst();
        var identity = Identity.alone();
        var office = new Office(identity, jdbc);
        var heart = new Heart(
                identity,
                new StaticListableBeanFactory().getBeanProvider(JdbcConnectionDetails.class),
                office,
                new Remembered(identity, jdbc),
                provider(LeaderWork.class, works),
                _ -> {},
                clock);

        heart.start();
        office.fence();

        assertThat(office.leads()).isTrue();
        assertThat(works.news).containsExactly("begins");
        heart.stop();
        assertThat(works.news).containsExactly("begins", "ends");
    }

    private One leader(List<One> among) throws InterruptedException {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (System.nanoTime() < until) {
            for (var node : among) {
                if ("begins".equals(node.news.poll(20, TimeUnit.MILLISECONDS))) {
                    return node;
                }
            }
        }
        throw new AssertionError("Nobody leads");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
