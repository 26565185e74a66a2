package io.jinqiao.journal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.journal.FactQuery;
import io.jinqiao.journal.Journal;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The same of a house that has gone over to SM3 and SM2 while its record ran, on top of seals of the other kind. */
class WholeSmRecordTest extends WholeRecordTest {

    private final Journal journal;
    private final SealRepository seals;
    private final TransactionTemplate transaction;
    private final SealFacts.Handler sealing;
    private final JdbcClient jdbc;

    WholeSmRecordTest(
            Journal journal,
            SealRepository seals,
            BlockRepository blocks,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            DataSource source)
            throws SQLException {
        super(journal, seals, events, jdbc, transactions, source);
        this.journal = journal;
        this.seals = seals;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.sealing = new SealFacts.Handler(
                seals, blocks, new SealKey("", Suite.SM3_SM2), new Anchor(""), events, Clock.systemUTC());
    }

    @Override
    void sealNow() {
        var newest = seals.newestFact().orElse(0L);
        for (int tries = 0; sealOnce() <= newest; tries++) {
            assertThat(tries).as("held back").isLessThan(2_000);
        }
    }

    private long sealOnce() {
        return Objects.requireNonNull(transaction.execute(_ -> sealing.handle(new SealFacts(true))));
    }

    @Test
    void theChangeIsItselfAFactUnderASeal() {
        journal.seal();
        fourSealedFacts();
        sealNow();
        var changes = journal.find(FactQuery.newest(50).ofKinds(List.of("journal.seals-changed")));
        assertThat(changes)
                .anySatisfy(change -> assertThat(change.body()).contains("\"SHA-256\"", "\"SM3\"", "\"signedBy\""));
        assertThat(journal.prove(List.of(changes.getFirst().number()))).hasSize(1);
        assertThat(verify()).isZero();
        assertThat(jdbc.sql("select count(distinct algorithm) from journal.seal")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aSealThatIsCalledOneOfTheOtherKindIsNamed() {
        var number = jdbc.sql("select max(number) from journal.seal where algorithm = 'SM3'")
                .query(Long.class)
                .single();
        behindOurBack(List.of("update journal.seal set algorithm = 'SHA-256' where number = " + number), () -> {
            assertThat(verify()).isEqualTo(1);
            assertThat(said()).contains("Seal #" + number + " has another hash");
        });
    }

    @Test
    void aProofClimbsInTheHashOfItsSeal() {
        var fact = facts().getFirst();
        var proof = journal.prove(List.of(fact.number())).getFirst();
        var seal = journal.chain(List.of(proof.seal())).getFirst();
        var suite = Suite.hashing(seal.algorithm());
        assertThat(Hashes.hex(MerkleTreeTest.climb(suite, Hashes.of(fact, suite), proof.path())))
                .isEqualTo(seal.root());
    }
}
