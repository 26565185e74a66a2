package io.jinqiao.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;

/**
 * The data: one folder that belongs to one PostgreSQL at a time.
 *
 * @param password of the database's owner and of the superuser {@code postgres}; kept in a file only its owner may read
 */
record Cluster(Path data, String password, Programs programs) {

    /** The database and the account that owns it; only {@code postgres} is superuser. */
    static final String NAME = "jinqiao";

    private static final String MAJOR = Binaries.VERSION.substring(0, Binaries.VERSION.indexOf('.'));

    static Cluster in(Path home, Programs programs, Consumer<String> progress) throws IOException {
        var data = home.resolve("data");
        var cluster = new Cluster(data, password(passwordFile(home), data), programs);
        if (!Files.exists(cluster.data)) {
            progress.accept("Creating the database in " + cluster.data);
            cluster.create();
        }
        cluster.checkVersion();
        return cluster;
    }

    static Path passwordFile(Path home) {
        return home.resolve("postgres").resolve("password");
    }

    private static String password(Path file, Path data) throws IOException {
        if (!Files.exists(file)) {
            if (Files.exists(data)) {
                throw new PostgresRefused("%s is there, but not its password in %s".formatted(data, file));
            }
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, random());
        }
        return Files.readString(file).strip();
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * The builtin locale makes trigrams of Chinese words, which the plain C locale does not, and sorts the same on every
     * machine.
     */
    private void create() throws IOException {
        var unfinished = Folders.emptied(data.resolveSibling("data.unfinished"));
        programs.account().own(unfinished);
        programs.run(
                "initdb",
                List.of(
                        "--pgdata=" + unfinished,
                        "--username=postgres",
                        "--auth-host=scram-sha-256",
                        "--auth-local=reject",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--lc-collate=C",
                        "--lc-ctype=C.UTF-8"),
                "");
        programs.run("postgres", List.of("--single", "-D", unfinished.toString(), "postgres"), owners());
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private String owners() {
        return """
                alter role postgres password '%2$s'
                create role %1$s login password '%2$s'
                create database %1$s owner %1$s
                """.formatted(NAME, password);
    }

    private void checkVersion() throws IOException {
        var major = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!major.equals(MAJOR)) {
            throw new PostgresRefused("%s was written by PostgreSQL %s; this is %s. Move it with pg_dump or pg_upgrade."
                    .formatted(data, major, MAJOR));
        }
    }

    /** After a crash of the product its database lives on; it is stopped, so that its settings are never yesterday's. */
    static void stopOrphan(Path data, Consumer<String> progress) throws IOException {
        var file = PidFile.of(data);
        var orphan = file.postmaster();
        if (orphan.isPresent()) {
            progress.accept("Stopping the PostgreSQL that a crash left behind");
            Signals.stop(orphan.get());
        } else {
            file.deleteIfStale();
        }
    }
}
