package io.jinqiao.journal.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.journal.Journal;
import io.jinqiao.journal.KeptFact;
import io.jinqiao.journal.Proof;
import io.jinqiao.journal.Seal;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Facts;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class JournalModuleTest {

    private static final Instant AT = Instant.parse("2026-11-22T03:00:00.123456789Z");

    private final Journal journal;
    private final SealFacts.Handler sealing;
    private final SealRepository seals;
    private final FactRepository facts;
    private final ProveFacts proving;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TransactionTemplate another;
    private CustomerId wang = CustomerId.next();
    private Subject matter = Subject.of(wang);

    JournalModuleTest(
            Journal journal,
            SealFacts.Handler sealing,
            SealRepository seals,
            FactRepository facts,
            ProveFacts proving,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.journal = journal;
        this.sealing = sealing;
        this.seals = seals;
        this.facts = facts;
        this.proving = proving;
        this.events = events;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.another = new TransactionTemplate(transactions);
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @BeforeEach
    void anotherCustomer() {
        wang = CustomerId.next();
        matter = Subject.of(wang);
    }

    @Test
    void aFactIsReadBackExactlyAsTheWatchersWereTold() {
        keep(1);
        assertThat(about().getFirst().at()).isEqualTo("2026-11-22T03:00:00.123456Z");
    }

    @Test
    void everySealedFactIsProvedByItsWayToTheRoot() {
        keep(2500);
        journal.seal();
        var facts = about();
        var proofs = journal.prove(facts.stream().map(KeptFact::number).toList());
        var seals = new HashMap<Long, Seal>();

        assertThat(facts).hasSize(2500);
        for (int i = 0; i < facts.size(); i++) {
            var proof = proofs.get(i);
            var seal = seals.computeIfAbsent(proof.seal(), _ -> sealOf(proof));
            assertThat(proved(facts.get(i), proof, seal)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind = 'x'",
                "at = at + interval '1 microsecond'",
                "by_kind = 'CUSTOMER'",
                "by_id = gen_random_uuid()",
                "subject = 'ticket:00000000-0000-0000-0000-000000000000'",
                "customer_id = null",
                "business = ''",
                "body = body || ' '"
            })
    void aFactChangedBehindOurBackIsNoLongerProved(String change) {
        keep(3);
        journal.seal();
        var number = about().get(1).number();
        transaction.executeWithoutResult(tampering -> {
            jdbc.sql("set local session_replication_role = replica").update();
            jdbc.sql("update journal.fact set " + change + " where number = " + number)
                    .update();
            var changed = jdbc.sql(FactRepository.COLUMNS + "where number = " + number)
                    .query(FactRepository::fact)
                    .single();
            assertThat(proved(changed)).isFalse();
            tampering.setRollbackOnly();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal.fact set business = null",
                "delete from journal.fact",
                "truncate journal.fact",
                "update journal.seal set facts = facts + 1",
                "delete from journal.seal",
                "truncate journal.seal"
            })
    void theDatabaseItselfRefusesToChangeWhatWasKept(String change) {
        assertThatThrownBy(() -> jdbc.sql(change).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("only ever added to");
    }

    @Test
    void aFactOfAnOlderTransactionIsNeverLeftOut() {
        transaction.executeWithoutResult(older -> {
            publish(1);
            another.executeWithoutResult(newer -> publish(1));
            var newest = seals.newestFact().orElseThrow();
            assertThat(sealing.handle(new SealFacts(true))).isLessThanOrEqualTo(newest);
        });
        journal.seal();
        assertThat(about())
                .hasSize(2)
                .allSatisfy(fact -> assertThat(proved(fact)).isTrue());
    }

    @Test
    void aTransactionThatDoesNotEndHoldsASealBackButNotForEver() {
        var hasty = new SealedJournal(facts, seals, sealing, proving, Duration.ofMillis(50));
        transaction.executeWithoutResult(older -> {
            publish(1);
            another.executeWithoutResult(newer -> publish(1));
            var refusal = Thread.ofVirtual().unstarted(() -> assertRefused(hasty));
            refusal.start();
            join(refusal);
        });
    }

    @Test
    void aSealThatDiesBeforeItsCommitLeavesItsFactsToTheNext() {
        keep(10);
        var dying = new SealFacts.Handler(new DyingRepository(jdbc), new MovableClock());
        assertThatThrownBy(() -> transaction.executeWithoutResult(dies -> dying.handle(new SealFacts(true))))
                .hasMessage("killed");
        journal.seal();
        assertThat(about())
                .hasSize(10)
                .allSatisfy(fact -> assertThat(proved(fact)).isTrue());
    }

    @Test
    void aSealWithNothingUnderItIsNotMade() {
        keep(1);
        journal.seal();
        var last = seals.last().orElseThrow().seal().number();
        journal.seal();
        assertThat(seals.last().orElseThrow().seal().number()).isEqualTo(last);
    }

    @Test
    void theWayToAnOldSealIsShortAndEachStepIsALink() {
        for (int i = 0; i < 70; i++) {
            keep(1);
            journal.seal();
        }
        var newest = seals.last().orElseThrow().seal().number();
        var old = newest - 66;
        var chain = journal.chain(List.of(old, newest - 10));
        assertThat(chain).hasSizeLessThan(30).extracting(Seal::number).contains(old, newest - 10, newest);
        assertThat(IntStream.range(1, chain.size()))
                .allSatisfy(i -> assertThat(
                                List.of(chain.get(i).previous(), chain.get(i).skip()))
                        .contains(chain.get(i - 1).hash()));
    }

    private void assertRefused(SealedJournal hasty) {
        assertThatThrownBy(hasty::seal)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("journal.seal-held-back"));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean proved(KeptFact fact) {
        var proof = journal.prove(List.of(fact.number())).getFirst();
        return proved(fact, proof, sealOf(proof));
    }

    private static boolean proved(KeptFact fact, Proof proof, Seal seal) {
        var root = MerkleTreeTest.climb(Hashes.of(fact), proof.path());
        return Hashes.hex(root).equals(seal.root())
                && Hashes.hex(Hashes.of(seal)).equals(seal.hash());
    }

    private Seal sealOf(Proof proof) {
        return journal.chain(List.of(proof.seal())).getFirst();
    }

    private List<KeptFact> about() {
        return journal.about(List.of(matter));
    }

    private void keep(int many) {
        transaction.executeWithoutResult(ours -> publish(many));
    }

    private void publish(int many) {
        var by = Actor.of(StaffId.next());
        events.publishEvent(new Facts(IntStream.range(0, many)
                .mapToObj(i -> new Happened(matter, wang, "card.debit.loss", "卡丢了 " + i, by, AT))
                .toList()));
    }

    /** Loses its process between the insert and the commit. */
    private static final class DyingRepository extends SealRepository {

        DyingRepository(JdbcClient jdbc) {
            super(jdbc);
        }

        @Override
        void add(KeptSeal seal) {
            super.add(seal);
            throw new IllegalStateException("killed");
        }
    }
}
