package io.jinqiao.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a PostgreSQL alive on one port until told to stop. */
final class Supervisor implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Supervisor.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Programs programs;
    private final Cluster cluster;
    private final Path log;
    private final int port;
    private final Thread watch;
    private volatile Postmaster postmaster;
    private volatile boolean closing;

    private Supervisor(Programs programs, Cluster cluster, Path log, int port) throws IOException {
        this.programs = programs;
        this.cluster = cluster;
        this.log = log;
        this.port = port;
        this.postmaster = launch();
        this.watch = Thread.ofPlatform().daemon().name("postgres-watch").unstarted(this::watch);
    }

    static Supervisor start(Programs programs, Cluster cluster, Path log) throws IOException {
        var supervisor = new Supervisor(programs, cluster, log, freePort());
        supervisor.watch.start();
        return supervisor;
    }

    Cluster cluster() {
        return cluster;
    }

    int port() {
        return port;
    }

    long pid() {
        return postmaster.process().pid();
    }

    private Postmaster launch() throws IOException {
        return Postmaster.start(programs, cluster.data(), log, port);
    }

    private void watch() {
        try {
            while (!closing) {
                var code = postmaster.awaitEnd();
                if (!closing) {
                    LOG.warn("PostgreSQL ended with code {}; starting it again", code);
                    startAgain();
                }
            }
        } catch (InterruptedException _) {
            // Closed while waiting for the next attempt.
        }
    }

    /** Its former workers need a moment to go, and a full disk may be freed: it never gives up. */
    private void startAgain() throws InterruptedException {
        for (var pause = FIRST_PAUSE; !closing; pause = longer(pause)) {
            try {
                revive();
                return;
            } catch (IOException e) {
                LOG.warn("Trying again in {} ms: {}", pause.toMillis(), e.getMessage());
                Thread.sleep(pause);
            }
        }
    }

    private synchronized void revive() throws IOException {
        if (!closing) {
            postmaster = launch();
            LOG.warn("PostgreSQL is back");
        }
    }

    private static Duration longer(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    @Override
    public void close() {
        closing = true;
        watch.interrupt();
        synchronized (this) {
            try {
                postmaster.stop();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
