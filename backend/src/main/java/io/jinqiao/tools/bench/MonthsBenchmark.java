package io.jinqiao.tools.bench;

import io.jinqiao.tools.Options;
import io.jinqiao.tools.ServerProcess;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Dividing a full record by months while others write: how long it takes, and how long a writer waits. */
final class MonthsBenchmark implements Benchmark {

    private static final int WRITERS = 4;
    private static final int AT_ONCE = 250_000;
    private static final int USUAL_SECONDS = 20;

    private static final String FILL = """
        insert into journal.fact (kind, at, by_kind, by_id, subject, customer_id, business, body)
        select 'conversation.message-posted', now() - interval '1 year' + n * interval '2 seconds', 'CUSTOMER', md5((n % 99991)::text)::uuid,
               'conversation:' || md5((n / 10)::text)::uuid, md5((n % 99991)::text)::uuid, 'card.lost', repeat('{"number": 17} ', 16)
          from generate_series(?, ?) as n
        """;

    private static final String WRITE = """
        insert into journal.fact (kind, at, by_kind, subject, body) values ('bench.written', now(), 'SYSTEM', 'bench:1', '{}')
        """;

    @Override
    public String name() {
        return "months";
    }

    @Override
    public String about() {
        return "dividing a record of 10,000,000 facts by months while others write, beside the same writers left alone";
    }

    @Override
    public Set<String> options() {
        return Set.of("facts");
    }

    @Override
    public Table run(Options options, Progress progress) throws Exception {
        var facts = options.number("facts", 10_000_000);
        try (var home = new TemporaryHome();
                var server = ServerProcess.in(home.path()).start()) {
            progress.say("the server answers at " + server.address());
            var database = PlainInserts.another(home.path(), "bench_months");
            migrate(database, "__root", "3");
            migrate(database, "journal", "6");
            for (int first = 0; first < facts; first += AT_ONCE) {
                fill(database, first, Math.min(facts, first + AT_ONCE) - 1);
                if (first % (AT_ONCE * 8) == 0) {
                    progress.say("%,d of %,d facts".formatted(first, facts));
                }
            }
            PlainInserts.checkpoint(home.path());
            var alone = whileWriting(database, () -> TimeUnit.SECONDS.sleep(USUAL_SECONDS));
            progress.say("dividing");
            var divided = whileWriting(database, () -> migrate(database, "journal", "latest"));
            var kept = count(database, "select count(*) from journal.fact");
            if (kept != facts + alone.written() + divided.written()) {
                throw new IllegalStateException("%,d facts are there of %,d".formatted(kept, facts));
            }
            return new Table(
                    "months, a record of %,d facts".formatted(facts),
                    List.of("writers", "seconds", "facts a second", "p99 ms", "longest wait ms"),
                    List.of(alone.row("left alone"), divided.row("while it is divided")),
                    List.of(
                            "%d writers of single facts, each its own transaction; all that was acknowledged is there"
                                    .formatted(WRITERS),
                            "what is there is not copied; its new indexes are built beside the writers"));
        }
    }

    private record Waits(double seconds, Latencies latencies) {

        long written() {
            return latencies.total();
        }

        List<Object> row(String name) {
            return List.of(name, seconds, Math.round(written() / seconds), latencies.millis(0.99), latencies.millis(1));
        }
    }

    private interface Work {

        void run() throws Exception;
    }

    private static Waits whileWriting(DataSource database, Work work) throws Exception {
        var latencies = new Latencies();
        latencies.open();
        var over = new AtomicBoolean();
        Callable<Boolean> writer = () -> write(database, over, latencies);
        var began = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            var writers = new ArrayList<Future<Boolean>>();
            for (int i = 0; i < WRITERS; i++) {
                writers.add(threads.submit(writer));
            }
            try {
                work.run();
            } finally {
                over.set(true);
            }
            for (var each : writers) {
                each.get();
            }
        }
        return new Waits((System.nanoTime() - began) / 1e9, latencies);
    }

    private static boolean write(DataSource database, AtomicBoolean over, Latencies latencies) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(WRITE)) {
            while (!over.get()) {
                var began = System.nanoTime();
                insert.executeUpdate();
                latencies.add(System.nanoTime() - began);
            }
            return true;
        }
    }

    private static void fill(DataSource database, int from, int to) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(FILL)) {
            insert.setInt(1, from);
            insert.setInt(2, to);
            insert.executeUpdate();
        }
    }

    private static long count(DataSource database, String statement) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.createStatement();
                var rows = select.executeQuery(statement)) {
            rows.next();
            return rows.getLong(1);
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
}
