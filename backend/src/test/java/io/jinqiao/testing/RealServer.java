package io.jinqiao.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Another's server in a process and on a port of its own, that tests stop, cut and start again. */
abstract class RealServer implements AutoCloseable {

    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final int PATIENCE_SECONDS = 10;
    private static final int LAST_LINES = 15;

    final Path home;
    final int port = freePort();
    private Process process;

    RealServer(String name) {
        try {
            home = Files.createTempDirectory("jinqiao-" + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What starts it in the foreground, on {@link #port}. */
    abstract List<String> command();

    /** Returns when it takes connections. */
    public final void start() {
        try {
            process = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(log().toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        while (!answers()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("It ended with %d: %s".formatted(process.exitValue(), said()));
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
    }

    /** Answers nothing and refuses nothing, as a disk that stands or a network that swallows everything. */
    public final void freeze() {
        signal("STOP");
    }

    public final void thaw() {
        signal("CONT");
    }

    /** At once, as a machine that loses its power. */
    public final void kill() {
        process.destroyForcibly();
        if (!ended(process)) {
            throw new IllegalStateException("It does not end");
        }
    }

    @Override
    public final void close() {
        kill();
    }

    /** The end of what it said, for whoever must find out why a test failed. */
    public final String said() {
        try {
            var lines = Files.readAllLines(log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int freePort() {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path log() {
        return home.resolve("log");
    }

    private void signal(String name) {
        try {
            var kill = new ProcessBuilder("kill", "-" + name, "" + process.pid()).start();
            if (!ended(kill) || kill.exitValue() != 0) {
                throw new IllegalStateException("It took no signal");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean answers() {
        try (var _ = new Socket("127.0.0.1", port)) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
