package io.jinqiao.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.kernel.Ids;
import io.jinqiao.testing.TestDatabase;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tables with rows in them are divided by months while others write, and then have a table a month. */
class ByMonthTest {

    private static final LocalDate THIS_MONTH = LocalDate.now(ZoneOffset.UTC).withDayOfMonth(1);
    private static final int KEPT = 3_000;

    @Test
    void aRecordIsDividedWhileOthersWriteAndLosesNothing() throws Exception {
        var database = TestDatabase.another("facts_by_month");
        migrate(database, "__root", "3");
        migrate(database, "journal", "6");
        var jdbc = JdbcClient.create(database);
        jdbc.sql("insert into journal.fact (kind, at, by_kind, subject, body) "
                        + "select 'test.old', now() - n * interval '1 hour', 'SYSTEM', 'test:' || n, '{}' "
                        + "from generate_series(1, " + KEPT + ") as n")
                .update();

        var written = whileWriting(database, KEEP_FACT, () -> migrate(database, "journal", "8"));

        assertThat(written).isPositive();
        assertThat(count(jdbc, "select count(*) from journal.fact where kind = 'test.old'"))
                .isEqualTo(KEPT);
        assertThat(count(jdbc, "select count(distinct number) from journal.fact where kind = 'test.new'"))
                .isEqualTo(written);
        assertThat(count(jdbc, "select max(number) from journal.fact"))
                .as("numbers go on where they were")
                .isEqualTo(count(jdbc, "select last_value from journal.fact_number_seq"));
        assertThat(partOf(jdbc, "journal.fact", "kind = 'test.old'")).containsExactly("journal.fact_before");
        assertThatThrownBy(() -> jdbc.sql("delete from journal.fact_before").update())
                .hasMessageContaining("only ever added to");
    }

    @Test
    void messagesAreDividedByTheMonthInWhichTheirConversationBegan() throws Exception {
        var database = TestDatabase.another("messages_by_month");
        migrate(database, "__root", "3");
        migrate(database, "conversation", "3");

        var written = whileWriting(database, SAY, () -> migrate(database, "conversation", "5"));

        var jdbc = JdbcClient.create(database);
        assertThat(count(jdbc, "select count(*) from conversation.message")).isEqualTo(written);
        var nextYear = THIS_MONTH.plusMonths(4);
        say(jdbc, idOf(nextYear));
        say(jdbc, idOf(nextYear.plusYears(3)));
        assertThat(partOf(jdbc, "conversation.message", "text = '以后'"))
                .containsExactlyInAnyOrder(
                        "conversation.message_"
                                + nextYear.toString().substring(0, 7).replace('-', '_'),
                        "conversation.message_other");
    }

    @Test
    void monthsAreMadeAheadAndGoWhenTheyAreOverAndEmpty() {
        var database = TestDatabase.another("months_tended");
        migrate(database, "__root", "3");
        migrate(database, "journal", "8");
        var jdbc = JdbcClient.create(database);
        var inAYear = THIS_MONTH.plusYears(1);

        assertThat(tend(jdbc, THIS_MONTH)).as("made by the migration").isZero();
        jdbc.sql(KEEP_FACT).update();
        var made = tend(jdbc, inAYear);

        assertThat(made).as("five made, and those taken away that were empty").isEqualTo(5 + 4);
        assertThat(partOf(jdbc, "journal.fact", "kind = 'test.new'"))
                .containsExactly(
                        "journal.fact_" + THIS_MONTH.toString().substring(0, 7).replace('-', '_'));
        assertThatThrownBy(() -> jdbc.sql("truncate journal.fact_"
                                + inAYear.toString().substring(0, 7).replace('-', '_'))
                        .update())
                .hasMessageContaining("only ever added to");
        assertThat(tend(jdbc, inAYear)).isZero();
    }

    private static final String KEEP_FACT = """
        insert into journal.fact (kind, at, by_kind, subject, body) values ('test.new', now(), 'SYSTEM', 'test:1', '{}')
        """;

    private static final String SAY = """
        insert into conversation.message (conversation_id, number, from_kind, client_id, kind, text, at)
        values (uuidv7(), 1, 'CUSTOMER', 'a', 'TEXT', '现在', now())
        """;

    /** How many were acknowledged; none may be refused. */
    private static long whileWriting(DataSource database, String statement, Runnable migrates) throws Exception {
        var over = new AtomicBoolean();
        Callable<Long> writer = () -> {
            var jdbc = JdbcClient.create(database);
            long written = 0;
            while (!over.get()) {
                written += jdbc.sql(statement).update();
            }
            return written;
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers = List.of(threads.submit(writer), threads.submit(writer), threads.submit(writer));
            try {
                migrates.run();
            } finally {
                over.set(true);
            }
            long written = 0;
            for (var each : writers) {
                written += each.get();
            }
            return written;
        }
    }

    private static void migrate(DataSource database, String module, String target) {
        Flyway.configure()
                .configuration(Map.of("flyway.postgresql.transactional.lock", "false")) // as the product's own
                .dataSource(database)
                .locations("classpath:db/migration/" + module)
                .table("flyway_" + module)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target(target)
                .load()
                .migrate();
    }

    private static int tend(JdbcClient jdbc, LocalDate today) {
        return jdbc.sql("select months.tend(4, :today)")
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    private static long count(JdbcClient jdbc, String statement) {
        return jdbc.sql(statement).query(Long.class).single();
    }

    private static List<String> partOf(JdbcClient jdbc, String table, String where) {
        return jdbc.sql("select distinct tableoid::regclass::text from " + table + " where " + where)
                .query(String.class)
                .list();
    }

    private static void say(JdbcClient jdbc, UUID conversation) {
        jdbc.sql("insert into conversation.message (conversation_id, number, from_kind, client_id, kind, text, at) "
                        + "values (:id, 1, 'CUSTOMER', 'a', 'TEXT', '以后', now())")
                .param("id", conversation)
                .update();
    }

    /** An identifier as it is made in the middle of that month. */
    private static UUID idOf(LocalDate month) {
        var millis = month.plusDays(14).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        return new UUID((millis << 16) | (Ids.next().getMostSignificantBits() & 0xFFFFL), -1L);
    }
}
