package io.jinqiao.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** A real Kafka of one node, from the dependencies of the tests. */
public final class KafkaServer extends RealServer {

    public KafkaServer() {
        super("kafka");
        try {
            var data = Files.createDirectory(home.resolve("data"));
            Files.writeString(data.resolve("meta.properties"), """
                    version=1
                    cluster.id=T1dDzhB5SmKcO1rXIDaRqA
                    node.id=1
                    directory.id=GcIZ6o8kRzWs9wE9cN8d5g
                    """);
            Files.writeString(home.resolve("server.properties"), """
                    process.roles=broker,controller
                    node.id=1
                    controller.quorum.voters=1@localhost:%1$d
                    listeners=PLAINTEXT://localhost:%2$d,CONTROLLER://localhost:%1$d
                    advertised.listeners=PLAINTEXT://localhost:%2$d
                    controller.listener.names=CONTROLLER
                    log.dirs=%3$s
                    num.partitions=3
                    """.formatted(freePort(), port, data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start();
    }

    public String address() {
        return "localhost:" + port;
    }

    @Override
    List<String> command() {
        return List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "kafka.Kafka",
                home.resolve("server.properties").toString());
    }
}
