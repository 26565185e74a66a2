package io.jinqiao.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs, carried in the product's jar and unpacked once a version. */
final class Binaries {

    static final String VERSION = "18.6.0";

    private Binaries() {}

    /** Returns the folder that has {@code bin} and {@code lib}. */
    static Path unpacked(Path home, Consumer<String> progress) throws IOException {
        var target = home.resolve("postgres").resolve(VERSION);
        if (!Files.isDirectory(target)) {
            progress.accept("Unpacking PostgreSQL " + VERSION);
            var unfinished = Folders.emptied(target.resolveSibling(VERSION + ".unfinished"));
            unpack(unfinished);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        }
        return target;
    }

    private static void unpack(Path folder) throws IOException {
        try (var archive = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(open())))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                write(entry, archive, entry.resolveIn(folder));
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            var program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static InputStream open() {
        var name = "/postgres-linux-%s.txz".formatted(architecture());
        var archive = Binaries.class.getResourceAsStream(name);
        if (archive == null) {
            throw new PostgresRefused(
                    "This build carries no PostgreSQL for %s; start with --database jdbc:postgresql://…"
                            .formatted(System.getProperty("os.name") + " " + System.getProperty("os.arch")));
        }
        return archive;
    }

    private static String architecture() {
        return switch (System.getProperty("os.arch").toLowerCase(Locale.ROOT)) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            case String other -> other;
        };
    }
}
