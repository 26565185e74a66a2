package io.jinqiao.tools.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the server's own database takes when each client commits each row by itself. */
final class PlainInserts {

    private static final String TABLE = """
        create table if not exists bench_message (
            conversation_id uuid, number bigint, text text, at timestamptz default now(),
            primary key (conversation_id, number))
        """;

    private static final String INSERT = "insert into bench_message (conversation_id, number, text) values (?, ?, ?)";

    private static final String WORDS = "我的卡昨天在境外刷不了，麻烦帮我看一下是什么原因，谢谢！";

    private static volatile boolean running;

    private PlainInserts() {}

    static ChatBenchmark.Result measure(Path home, int clients, Duration span)
            throws IOException, SQLException, InterruptedException {
        var latencies = new Latencies();
        var threads = new ArrayList<Thread>();
        running = true;
        try (var first = connect(home);
                var create = first.createStatement()) {
            create.execute(TABLE);
            for (int i = 0; i < clients; i++) {
                var connection = connect(home);
                threads.add(Thread.ofPlatform().daemon().start(() -> insert(connection, latencies)));
            }
            TimeUnit.SECONDS.sleep(2);
            var began = System.nanoTime();
            latencies.open();
            TimeUnit.MILLISECONDS.sleep(span.toMillis());
            latencies.close();
            var seconds = (System.nanoTime() - began) / 1e9;
            running = false;
            for (var thread : threads) {
                thread.join();
            }
            return new ChatBenchmark.Result(latencies.total() / seconds, latencies, latencies);
        }
    }

    private static void insert(Connection connection, Latencies latencies) {
        try (connection;
                var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(3, WORDS);
            for (long number = 1; running; number++) {
                var began = System.nanoTime();
                insert.setLong(2, number);
                insert.executeUpdate();
                latencies.add(System.nanoTime() - began);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused a plain insert", e);
        }
    }

    /** The password lies in the temporary home, the port in PostgreSQL's own note of itself. */
    static Connection connect(Path home) throws IOException, SQLException {
        return connect(home, "jinqiao", "jinqiao");
    }

    /** A further, empty database of the same server, which is its superuser's. */
    static DataSource another(Path home, String name) throws IOException, SQLException {
        try (var connection = connect(home, "postgres", "jinqiao");
                var create = connection.createStatement()) {
            create.execute("create database " + name);
        }
        return new DriverManagerDataSource(address(home, name), "postgres", password(home));
    }

    /** What only the superuser may: what was filled in is not written out again while something is measured. */
    static void checkpoint(Path home) throws IOException, SQLException {
        try (var connection = connect(home, "postgres", "jinqiao");
                var checkpoint = connection.createStatement()) {
            checkpoint.execute("checkpoint");
        }
    }

    private static Connection connect(Path home, String account, String database) throws IOException, SQLException {
        return DriverManager.getConnection(address(home, database), account, password(home));
    }

    private static String address(Path home, String database) throws IOException {
        var port = Files.readAllLines(home.resolve("data").resolve("postmaster.pid"))
                .get(3);
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static String password(Path home) throws IOException {
        return Files.readString(home.resolve("postgres").resolve("password")).strip();
    }
}
