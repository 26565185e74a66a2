package io.jinqiao.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** One life of the PostgreSQL process. */
record Postmaster(Process process) {

    /** Returns when it takes connections; a long recovery after a crash is waited for, a refusal to start is not. */
    static Postmaster start(Programs programs, Path data, Path log, int port) throws IOException {
        var firstWords = log.resolve("start.log");
        var process = programs.start("postgres", Settings.of(data, log, port), firstWords.toFile());
        var file = PidFile.of(data);
        while (!file.saysReady(process.pid())) {
            if (ended(process)) {
                throw new IOException("PostgreSQL did not start:\n"
                        + Files.readString(firstWords, StandardCharsets.UTF_8).strip());
            }
        }
        return new Postmaster(process);
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(10, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            process.destroy();
            throw new IllegalStateException("Interrupted while PostgreSQL started", e);
        }
    }

    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    void stop() throws IOException {
        Signals.stop(process.toHandle());
    }
}
