package io.jinqiao.journal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.journal.Journal;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Facts;
import io.jinqiao.kernel.Subject;
import io.jinqiao.testing.ModuleTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Many transactions begin, keep facts and end in each other's middle while seals are made all the time. */
@ModuleTest
class InterleavedSealingTest {

    private static final int WRITERS = 8;
    private static final int TRANSACTIONS = 40;

    private final Journal journal;
    private final SealFacts.Handler sealing;
    private final SealRepository seals;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    InterleavedSealingTest(
            Journal journal,
            SealFacts.Handler sealing,
            SealRepository seals,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.journal = journal;
        this.sealing = sealing;
        this.seals = seals;
        this.events = events;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void everyFactLiesUnderExactlyOneSealAndEverySealHoldsExactlyItsFacts() throws Exception {
        journal.seal();
        var before = number("select coalesce(max(number), 0) from journal.seal");
        var facts = number("select count(*) from journal.fact");
        var writing = new AtomicInteger(WRITERS);
        var work = new ArrayList<Callable<Integer>>();
        for (int writer = 0; writer < WRITERS; writer++) {
            var random = new Random(writer);
            work.add(() -> write(random, writing));
        }
        work.add(() -> sealWhile(writing));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
        journal.seal();
        assertThat(seals.all(sealsAfter(before))).hasSizeGreaterThan(5).allSatisfy(this::holdsExactlyItsFacts);
        assertThat(number("select coalesce(sum(facts), 0) from journal.seal where number > " + before))
                .isEqualTo(number("select count(*) from journal.fact") - facts);
    }

    private void holdsExactlyItsFacts(KeptSeal kept) {
        var tree = new BlockTree(Suite.hashing(kept.seal().algorithm()), (place, numbers, leaves) -> {});
        seals.eachFact(0, kept.seal().fromTx(), kept.seal().toTx(), tree::add);
        var whole = tree.whole();
        assertThat(whole.facts()).isEqualTo(kept.seal().facts());
        assertThat(whole.root()).isEqualTo(kept.seal().root());
        assertThat(Hashes.hex(Hashes.of(kept.seal()))).isEqualTo(kept.seal().hash());
    }

    private List<Long> sealsAfter(long before) {
        return jdbc.sql("select number from journal.seal where number > " + before)
                .query(Long.class)
                .list();
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private int write(Random random, AtomicInteger writing) {
        for (int i = 0; i < TRANSACTIONS; i++) {
            transaction.executeWithoutResult(status -> {
                for (int batch = random.nextInt(3); batch >= 0; batch--) {
                    publish(1 + random.nextInt(20));
                }
                if (random.nextInt(5) == 0) {
                    status.setRollbackOnly();
                }
            });
        }
        return writing.decrementAndGet();
    }

    private int sealWhile(AtomicInteger writing) {
        int seals = 0;
        while (writing.get() > 0) {
            sealing.handle(new SealFacts(seals++ % 2 == 0));
        }
        return seals;
    }

    private void publish(int many) {
        var wang = CustomerId.next();
        events.publishEvent(new Facts(IntStream.range(0, many)
                .mapToObj(i -> new Happened(
                        Subject.of(wang), wang, "card", "words", Actor.SYSTEM, Instant.parse("2026-11-22T03:00:00Z")))
                .toList()));
    }
}
