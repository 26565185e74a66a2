package io.jinqiao.tools.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder for a server that is gone with the measurement. */
public final class TemporaryHome implements AutoCloseable {

    private final Path path;

    public TemporaryHome() throws IOException {
        path = Files.createTempDirectory("jinqiao-");
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
