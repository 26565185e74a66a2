package io.jinqiao.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real Kafka of one node on ports of its own, that tests stop and start again. */
public final class KafkaServer implements AutoCloseable {

    private final int port = free();
    private final Path home;
    private Process process;

    public KafkaServer() {
        try {
            home = Files.createTempDirectory("jinqiao-kafka");
            var data = Files.createDirectory(home.resolve("data"));
            Files.writeString(data.resolve("meta.properties"), """
                    version=1
                    cluster.id=T1dDzhB5SmKcO1rXIDaRqA
                    node.id=1
                    directory.id=GcIZ6o8kRzWs9wE9cN8d5g
                    """);
            Files.writeString(home.resolve("server.properties"), settings(data, free()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start();
    }

    private String settings(Path data, int controller) {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@localhost:%1$d
                listeners=PLAINTEXT://localhost:%2$d,CONTROLLER://localhost:%1$d
                advertised.listeners=PLAINTEXT://localhost:%2$d
                controller.listener.names=CONTROLLER
                log.dirs=%3$s
                offsets.topic.replication.factor=1
                num.partitions=3
                """.formatted(controller, port, data);
    }

    public String address() {
        return "localhost:" + port;
    }

    /** Returns when it takes connections. */
    public void start() {
        try {
            process = new ProcessBuilder(List.of(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-Xmx256m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "kafka.Kafka",
                            home.resolve("server.properties").toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("log").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        while (!answers()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("Kafka ended with " + process.exitValue() + ", see " + home);
            }
            Thread.onSpinWait();
        }
    }

    /** Takes nothing and refuses nothing, as a disk that stands. */
    public void freeze() {
        signal("STOP");
    }

    public void thaw() {
        signal("CONT");
    }

    /** At once, as a machine that loses its power. */
    public void kill() {
        process.destroyForcibly();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Kafka does not end");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }

    private void signal(String name) {
        try {
            var kill = new ProcessBuilder("kill", "-" + name, "" + process.pid()).start();
            if (!kill.waitFor(10, TimeUnit.SECONDS) || kill.exitValue() != 0) {
                throw new IllegalStateException("Kafka took no signal");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    private static int free() {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
