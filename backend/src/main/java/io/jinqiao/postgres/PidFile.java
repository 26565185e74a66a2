package io.jinqiao.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** PostgreSQL's own note of which process has the data, and whether it takes connections yet. */
record PidFile(Path data) {

    private static final int STATUS_LINE = 7;

    static PidFile of(Path data) {
        return new PidFile(data);
    }

    boolean saysReady(long pid) throws IOException {
        var lines = lines();
        return lines.size() > STATUS_LINE
                && lines.getFirst().strip().equals(Long.toString(pid))
                && lines.get(STATUS_LINE).strip().equals("ready");
    }

    /** The living process that works on this very folder. */
    Optional<ProcessHandle> postmaster() throws IOException {
        return noted().filter(this::worksHere);
    }

    /**
     * A number that now belongs to somebody else would keep PostgreSQL from starting. When nobody has the number,
     * PostgreSQL itself checks better than we can that no part of its predecessor is left.
     */
    void deleteIfStale() throws IOException {
        if (noted().isPresent()) {
            Files.deleteIfExists(file());
        }
    }

    private Optional<ProcessHandle> noted() throws IOException {
        return lines().stream()
                .findFirst()
                .map(String::strip)
                .filter(number -> number.matches("\\d{1,9}"))
                .flatMap(number -> ProcessHandle.of(Long.parseLong(number)))
                .filter(ProcessHandle::isAlive);
    }

    private boolean worksHere(ProcessHandle process) {
        try {
            return Path.of("/proc", Long.toString(process.pid()), "cwd")
                    .toRealPath()
                    .equals(data.toRealPath());
        } catch (IOException _) {
            return false;
        }
    }

    private List<String> lines() throws IOException {
        try {
            return Files.readAllLines(file());
        } catch (NoSuchFileException _) {
            return List.of();
        }
    }

    private Path file() {
        return data.resolve("postmaster.pid");
    }
}
