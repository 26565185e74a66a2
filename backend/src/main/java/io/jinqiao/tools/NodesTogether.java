package io.jinqiao.tools;

import io.jinqiao.postgres.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Several nodes on one machine, each a process of its own, with one PostgreSQL and one Redis beside them: what a bank has on
 * several machines, for tests that kill nodes and for measuring. Needs {@code redis-server}.
 */
public final class NodesTogether implements AutoCloseable {

    private final Path folder;
    private final EmbeddedPostgres postgres;
    private final EmbeddedPostgres.Access access;
    private final Process redis;
    private final int redisPort;
    private final List<ServerProcess> nodes = new ArrayList<>();

    private NodesTogether(
            Path folder, EmbeddedPostgres postgres, EmbeddedPostgres.Access access, Process redis, int redisPort) {
        this.folder = folder;
        this.postgres = postgres;
        this.access = access;
        this.redis = redis;
        this.redisPort = redisPort;
    }

    /** Starts the database and Redis; {@code folder} is empty, and holds the nodes' homes as well. */
    public static NodesTogether in(Path folder) throws IOException {
        var postgres = EmbeddedPostgres.start(Files.createDirectories(folder.resolve("database")), _ -> {});
        var port = freePort();
        var redis = new ProcessBuilder(
                        "redis-server", "--port", "" + port, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("redis.out").toFile())
                .start();
        return new NodesTogether(folder, postgres, postgres.access(), redis, port);
    }

    /**
     * Starts one node more and returns when it answers; all have the same keys.
     *
     * @param under as in {@link ServerProcess.Launch}; the rest are options of the product
     */
    public ServerProcess start(String name, List<String> under, List<String> jvm, String... options)
            throws IOException, InterruptedException {
        var keys = folder.resolve("keys");
        var home = Files.createDirectories(folder.resolve(name));
        Files.createDirectories(keys);
        var node = ServerProcess.in(home)
                .under(under)
                .jvm(jvm.toArray(String[]::new))
                .secrets(Map.of("JINQIAO_DATABASE_USER", access.user(), "JINQIAO_DATABASE_PASSWORD", access.password()))
                .arguments(
                        "--node",
                        name,
                        "--database",
                        access.url(),
                        "--jinqiao.cluster.redis=redis://127.0.0.1:" + redisPort,
                        "--jinqiao.vault.store=" + keys.resolve("keys.p12"),
                        "--jinqiao.journal.key=" + keys.resolve("seal.pem"))
                .arguments(options)
                .start();
        nodes.add(node);
        return node;
    }

    public Connection database() throws SQLException {
        return DriverManager.getConnection(access.url(), access.user(), access.password());
    }

    public void killRedis() {
        redis.destroyForcibly();
    }

    /** Every connection stands still, as on a network that swallows everything. */
    public void pauseDatabase() throws IOException, InterruptedException {
        Signal.send("STOP", servers());
    }

    public void goOnWithDatabase() throws IOException, InterruptedException {
        Signal.send("CONT", servers());
    }

    private List<Long> servers() throws IOException {
        var pidFile = folder.resolve("database").resolve("data").resolve("postmaster.pid");
        var postmaster = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        return ProcessHandle.of(postmaster).stream()
                .flatMap(handle -> Stream.concat(Stream.of(handle), handle.descendants()))
                .map(ProcessHandle::pid)
                .toList();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        nodes.forEach(ServerProcess::kill);
        redis.destroyForcibly();
        postgres.close();
        try {
            redis.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
