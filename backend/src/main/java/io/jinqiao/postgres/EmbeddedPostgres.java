package io.jinqiao.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * A PostgreSQL of our own in a home folder: durable, private, started again when it dies, stopped with {@link #close}.
 *
 * <p>It starts in the background so that the rest of the product may start beside it; {@link #access} waits for it.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private final CompletableFuture<Supervisor> running;

    private EmbeddedPostgres(CompletableFuture<Supervisor> running) {
        this.running = running;
    }

    /** How to connect. */
    public record Access(String url, String user, String password) {

        @Override
        public String toString() {
            return "Access[" + url + "]";
        }
    }

    /** Unpacks, creates what is missing under {@code home}, and starts; {@code progress} hears what takes time. */
    public static EmbeddedPostgres start(Path home, Consumer<String> progress) {
        var absolute = home.toAbsolutePath().normalize();
        var running = new CompletableFuture<Supervisor>();
        Thread.ofPlatform().name("postgres-start").start(() -> {
            try {
                running.complete(launch(absolute, progress));
            } catch (IOException | RuntimeException e) {
                running.completeExceptionally(e);
            }
        });
        return new EmbeddedPostgres(running);
    }

    /** Deletes the data in {@code home}, and what a crash left running on them; the programs stay. */
    public static void erase(Path home) throws IOException {
        var data = home.toAbsolutePath().normalize().resolve("data");
        Cluster.stopOrphan(data, _ -> {});
        Folders.delete(data);
        Files.deleteIfExists(Cluster.passwordFile(home));
    }

    private static Supervisor launch(Path home, Consumer<String> progress) throws IOException {
        var log = Files.createDirectories(home.resolve("log").resolve("postgresql"));
        var programs = Programs.in(home, progress);
        var cluster = Cluster.in(home, programs, progress);
        programs.account().own(cluster.data());
        programs.account().own(log);
        Cluster.stopOrphan(cluster.data(), progress);
        return Supervisor.start(programs, cluster, log);
    }

    /** Waits until the database takes connections; throws with the reason when it cannot. */
    public Access access() {
        var cluster = await().cluster();
        return new Access(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(await().port(), Cluster.NAME),
                Cluster.NAME,
                cluster.password());
    }

    /** The process that everything depends on, for those who want to see it die. */
    public long pid() {
        return await().pid();
    }

    /** Ends all sessions, writes everything, leaves no process behind. */
    @Override
    public void close() {
        try {
            running.join().close();
        } catch (CompletionException _) {
            // It never ran; access() has said why.
        }
    }

    private Supervisor await() {
        try {
            return running.join();
        } catch (CompletionException e) {
            throw switch (e.getCause()) {
                case IOException io -> new UncheckedIOException(io.getMessage(), io);
                case RuntimeException known -> known;
                case null, default -> e;
            };
        }
    }
}
