package io.jinqiao.journal.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.journal.Journal;
import io.jinqiao.journal.KeptFact;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Facts;
import io.jinqiao.kernel.Subject;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.tools.verify.VerifyCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What somebody does to the tables behind our back is named, by a checker that shares nothing with us but the format. */
@ModuleTest
class WholeRecordTest {

    private static final Instant AT = Instant.parse("2026-11-22T03:00:00Z");

    private final Journal journal;
    private final SealRepository seals;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final String database;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private List<KeptFact> facts = List.of();

    WholeRecordTest(
            Journal journal,
            SealRepository seals,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            DataSource source)
            throws SQLException {
        this.journal = journal;
        this.seals = seals;
        this.events = events;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        try (var connection = source.getConnection()) {
            this.database = connection.getMetaData().getURL();
        }
    }

    @BeforeEach
    void fourSealedFacts() {
        var wang = CustomerId.next();
        transaction.executeWithoutResult(ours -> events.publishEvent(new Facts(IntStream.range(0, 4)
                .mapToObj(i -> new Happened(Subject.of(wang), wang, "card", "卡丢了 " + i, Actor.SYSTEM, AT))
                .toList())));
        sealNow();
        facts = journal.about(List.of(Subject.of(wang)));
    }

    /** In the way that the house has set. */
    void sealNow() {
        journal.seal();
    }

    @Test
    void aRecordAsItWasSealedIsIntact() {
        assertThat(verify()).isZero();
        assertThat(printed.toString(UTF_8)).contains("INTACT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "update journal.fact set body = body || ' ' where number = %d ~ was changed",
                "update journal.fact set at = at - interval '1 day' where number = %d ~ was changed",
                "delete from journal.fact where number = %d ~ is missing",
            })
    void aFactChangedOrTakenAwayIsNamed(String tampering, String said) {
        var number = facts.get(1).number();
        behindOurBack(List.of(tampering.formatted(number)), () -> {
            assertThat(verify()).isEqualTo(1);
            assertThat(printed.toString(UTF_8)).contains("Fact #" + number + " " + said, "NOT INTACT");
        });
    }

    @Test
    void aFactPutInAfterwardsIsNamed() {
        var number = facts.getLast().number() + 1_000_000;
        behindOurBack(List.of("""
            insert into journal.fact (tx, number, kind, at, by_kind, by_id, subject, customer_id, business, body)
            overriding system value
            select tx, %d, kind, at, by_kind, by_id, subject, customer_id, business, body
              from journal.fact where number = %d
            """.formatted(number, facts.getFirst().number())), () -> {
            assertThat(verify()).isEqualTo(1);
            assertThat(printed.toString(UTF_8)).contains("Fact #" + number + " was added afterwards");
        });
    }

    @Test
    void twoFactsInEachOthersPlaceAreBothNamed() {
        long one = facts.get(1).number();
        long other = facts.get(2).number();
        behindOurBack(List.of("""
            update journal.fact as one set body = other.body from journal.fact as other
             where (one.number, other.number) in ((%1$d, %2$d), (%2$d, %1$d))
            """.formatted(one, other)), () -> {
            assertThat(verify()).isEqualTo(1);
            assertThat(printed.toString(UTF_8))
                    .contains("Fact #" + one + " was changed", "Fact #" + other + " was changed");
        });
    }

    @Test
    void aSealTakenAwayOrSignedByNobodyIsNamed() {
        var number = seals.last().orElseThrow().seal().number();
        behindOurBack(List.of("update journal.seal set signature = null where number = " + number), () -> {
            assertThat(verify()).isEqualTo(1);
            assertThat(printed.toString(UTF_8)).contains("Seal #" + number + " has a wrong signature");
        });
    }

    @Test
    void whatRetentionDeletedIsCountedAndNotCalledMissing() {
        journal.delete(List.of(facts.get(1).number()), "会话满三年", Actor.SYSTEM);
        journal.seal();
        assertThat(verify()).isZero();
        assertThat(printed.toString(UTF_8)).contains("INTACT").containsPattern("deleted +[1-9]");
    }

    @Test
    void aChainOtherThanTheOneKeptOutsideIsRefused(@TempDir Path folder) throws IOException {
        var last = seals.last().orElseThrow().seal();
        var file = folder.resolve("anchor");
        Files.writeString(file, last.number() + " " + last.hash() + " then\n");
        assertThat(verify("--anchor", file.toString())).isZero();
        Files.writeString(file, last.number() + " " + "0".repeat(64) + " then\n");
        assertThat(verify("--anchor", file.toString())).isEqualTo(1);
        assertThat(printed.toString(UTF_8)).contains("Seal #" + last.number() + " differs");
    }

    @Test
    void aChainSignedByAnotherKeyIsRefused(@TempDir Path home) {
        var another = new SealKey(home.toString(), Suite.SHA256_ED25519);
        assertThat(another.view().publicKey()).isNotEmpty();
        assertThat(verify("--key", home.resolve("keys/seal.pub.pem").toString()))
                .isEqualTo(1);
        assertThat(printed.toString(UTF_8)).contains("signed by another key");
    }

    /** What the checker said. */
    String said() {
        return printed.toString(UTF_8);
    }

    List<KeptFact> facts() {
        return facts;
    }

    int verify(String... more) {
        printed.reset();
        var arguments = new ArrayList<>(List.of("--record", "--database", database));
        arguments.addAll(List.of(more));
        try (var out = new PrintStream(printed, true, UTF_8)) {
            return new VerifyCommand(
                            out,
                            Map.of("LANG", "C", "JINQIAO_DATABASE_USER", "postgres", "JINQIAO_DATABASE_PASSWORD", ""))
                    .run(arguments);
        }
    }

    /** With the triggers off, as the database's administrator can; put back as it was. Nobody seals meanwhile. */
    void behindOurBack(List<String> changes, Runnable then) {
        transaction.executeWithoutResult(unsealed -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtext('journal.seal'))")
                    .query((row, index) -> true)
                    .single();
            var another = new TransactionTemplate(requireNonNull(transaction.getTransactionManager()));
            another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
            tamper(changes, then, another);
        });
    }

    private void tamper(List<String> changes, Runnable then, TransactionTemplate another) {
        another.executeWithoutResult(tampering -> {
            jdbc.sql("create table public.fact_before as select * from journal.fact")
                    .update();
            jdbc.sql("create table public.seal_before as select * from journal.seal")
                    .update();
            jdbc.sql("set local session_replication_role = replica").update();
            changes.forEach(change -> jdbc.sql(change).update());
        });
        try {
            then.run();
        } finally {
            another.executeWithoutResult(restoring -> {
                jdbc.sql("set local session_replication_role = replica").update();
                jdbc.sql("delete from journal.fact").update();
                jdbc.sql("insert into journal.fact overriding system value select * from public.fact_before")
                        .update();
                jdbc.sql("delete from journal.seal").update();
                jdbc.sql("insert into journal.seal select * from public.seal_before")
                        .update();
                jdbc.sql("drop table public.fact_before, public.seal_before").update();
            });
        }
    }
}
