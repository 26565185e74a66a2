package io.jinqiao.journal.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.journal.FactQuery;
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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@ModuleTest
class JournalModuleTest {

    private static final Instant AT = Instant.parse("2026-11-22T03:00:00.123456789Z");

    private final Journal journal;
    private final SealFacts.Handler sealing;
    private final SealRepository seals;
    private final FactRepository facts;
    private final FindFacts finding;
    private final ProveFacts proving;
    private final DeleteFacts.Handler deleting;
    private final BlockRepository blocks;
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
            FindFacts finding,
            ProveFacts proving,
            DeleteFacts.Handler deleting,
            BlockRepository blocks,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.journal = journal;
        this.sealing = sealing;
        this.seals = seals;
        this.facts = facts;
        this.finding = finding;
        this.proving = proving;
        this.deleting = deleting;
        this.blocks = blocks;
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
                "source = '10.0.0.9'",
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
                "truncate journal.seal",
                "update journal.block set leaves = leaves",
                "delete from journal.seal_key"
            })
    void theDatabaseItselfRefusesToChangeWhatWasKept(String change) {
        assertThatThrownBy(() -> jdbc.sql(change).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("only ever added to");
    }

    /** Even when no transaction that began later has ended, which a snapshot's upper bound would need to see it. */
    @Test
    void nothingOfAnOpenTransactionIsSettled() {
        var number = Objects.requireNonNull(transaction.execute(open -> {
            publish(1);
            var drawn = about().getLast().number();
            assertThat(IntStream.range(0, 5).mapToLong(_ -> settled())).allMatch(settled -> settled < drawn);
            return drawn;
        }));
        assertThat(IntStream.range(0, 10_000).mapToLong(_ -> settled())).anyMatch(settled -> settled >= number);
    }

    private long settled() {
        return Objects.requireNonNull(another.execute(_ -> journal.settled()));
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
        var hasty = new SealedJournal(
                facts, finding, seals, sealing, proving, deleting, blocks, new Horizon(seals), Duration.ofMillis(50));
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
        var dying = new SealFacts.Handler(
                new DyingRepository(jdbc),
                blocks,
                new SealKey("", Suite.SHA256_ED25519),
                new Anchor(""),
                _ -> {},
                new MovableClock());
        assertThatThrownBy(() -> transaction.executeWithoutResult(dies -> dying.handle(new SealFacts(true))))
                .hasMessage("killed");
        journal.seal();
        assertThat(about())
                .hasSize(10)
                .allSatisfy(fact -> assertThat(proved(fact)).isTrue());
    }

    @Test
    void aPageIsFoundByWhomAndMarkAndTheNextGoesOnFromIt() {
        var lin = StaffId.next();
        for (int i = 0; i < 5; i++) {
            publishBy(lin, AT.plusSeconds(60 - i), "channel:phone", "amount:500000");
        }
        publishBy(lin, AT, "channel:web");
        publishBy(StaffId.next(), AT, "channel:phone");
        var query = FactQuery.newest(3).by(List.of(lin)).marked(List.of("channel:phone"));
        var first = journal.find(query);
        var second = journal.find(query.after(first.getLast().number()));

        assertThat(first)
                .extracting(KeptFact::at)
                .isSortedAccordingTo(Comparator.reverseOrder())
                .hasSize(3);
        assertThat(second).hasSize(2).doesNotContainAnyElementsOf(first);
        assertThat(journal.find(query.marked(List.of("channel:phone", "amount:1"))))
                .isEmpty();
        assertThat(journal.find(FactQuery.newest(10)
                        .by(List.of(lin))
                        .inBusiness("card.debit")
                        .between(AT.plusSeconds(58), AT.plusSeconds(60))))
                .hasSize(2);
    }

    @Test
    void whatStaffDidIsKeptWithTheAddressTheyDidItFromAndSealedWithIt() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("10.20.30.40");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            keep(1);
            transaction.executeWithoutResult(ours ->
                    events.publishEvent(new Happened(matter, wang, "card.debit.loss", "卡丢了", Actor.of(wang), AT)));
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
        journal.seal();
        assertThat(about()).extracting(KeptFact::source).containsExactly("10.20.30.40", null);
        assertThat(about()).allSatisfy(fact -> assertThat(proved(fact)).isTrue());
    }

    /** A code is not the beginning of a word: {@code card.debit} is not above {@code card.debits}. */
    @Test
    void aBusinessIsFoundWithAllBelowItAndNothingBesideIt() {
        keep(1);
        var query = FactQuery.newest(10).about(List.of(matter));
        assertThat(journal.find(query.inBusiness("card.debit.loss"))).hasSize(1);
        assertThat(journal.find(query.inBusiness("card"))).hasSize(1);
        assertThat(journal.find(query.inBusiness("card.deb"))).isEmpty();
        assertThat(journal.find(query.inBusiness("card.debit.loss.more"))).isEmpty();
    }

    @Test
    void factsThatRetentionDeletesLeaveTheProofsOfAllOthersAsTheyAre() {
        keep(3);
        journal.seal();
        var before = about();
        var proofs = before.stream()
                .map(fact -> journal.prove(List.of(fact.number())).getFirst())
                .toList();

        assertThat(journal.delete(List.of(before.get(1).number()), "会话满三年", Actor.SYSTEM))
                .isEqualTo(1);

        assertThat(about()).containsExactly(before.get(0), before.get(2));
        assertThat(journal.prove(List.of(before.get(2).number())).getFirst()).isEqualTo(proofs.get(2));
        assertThat(proved(before.get(0))).isTrue();
        assertThat(journal.find(FactQuery.newest(1).ofKinds(List.of("journal.facts-deleted"))))
                .singleElement()
                .satisfies(fact -> assertThat(fact.body())
                        .contains("\"%1$d-%1$d\"".formatted(before.get(1).number()), "会话满三年"));
    }

    @Test
    void aFactNotYetSealedIsNotDeleted() {
        transaction.executeWithoutResult(
                stillOpen -> { // nobody can seal it meanwhile
                    keep(1);
                    assertThat(journal.delete(List.of(about().getFirst().number()), "会话满三年", Actor.SYSTEM))
                            .isZero();
                    assertThat(about()).hasSize(1);
                });
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
        var root = MerkleTreeTest.climb(Suite.SHA256_ED25519, Hashes.of(fact, Suite.SHA256_ED25519), proof.path());
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

    private void publishBy(StaffId who, Instant at, String... marks) {
        transaction.executeWithoutResult(ours -> events.publishEvent(
                new Happened(matter, wang, "card.debit.loss", "卡丢了", Actor.of(who), at, List.of(marks))));
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
