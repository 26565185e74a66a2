package io.jinqiao.tools;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The product in a process of its own, started from this process's class path, as a benchmark or a test wants it. */
public final class ServerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    private final Process process;
    private final URI address;
    private final Duration timeToReady;

    private ServerProcess(Process process, URI address, Duration timeToReady) {
        this.process = process;
        this.address = address;
        this.timeToReady = timeToReady;
    }

    /**
     * The plan of a start: a home, and what to say to the JVM and to the product.
     *
     * @param under a command that runs it, such as {@code taskset -c 0}
     * @param secrets what may not stand on a command line
     */
    public record Launch(
            Path home, List<String> jvm, List<String> arguments, List<String> under, Map<String, String> secrets) {

        public Launch jvm(String... options) {
            return new Launch(home, plus(jvm, options), arguments, under, secrets);
        }

        public Launch arguments(String... more) {
            return new Launch(home, jvm, plus(arguments, more), under, secrets);
        }

        public Launch under(List<String> command) {
            return new Launch(home, jvm, arguments, List.copyOf(command), secrets);
        }

        public Launch secrets(Map<String, String> environment) {
            return new Launch(home, jvm, arguments, under, Map.copyOf(environment));
        }

        private static List<String> plus(List<String> first, String... second) {
            var all = new ArrayList<>(first);
            all.addAll(List.of(second));
            return List.copyOf(all);
        }

        /** Returns when the product answers; its output is in {@code <home>/server.out}. */
        public ServerProcess start() throws IOException, InterruptedException {
            var port = freePort();
            var address = URI.create("http://127.0.0.1:" + port);
            var began = System.nanoTime();
            var builder = new ProcessBuilder(command(port))
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("server.out").toFile());
            builder.environment().putAll(secrets);
            var process = builder.start();
            awaitReady(process, address);
            return new ServerProcess(process, address, Duration.ofNanos(System.nanoTime() - began));
        }

        private List<String> command(int port) {
            var command = new ArrayList<>(under);
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(jvm);
            if (arguments.stream().anyMatch(argument -> argument.startsWith("--jinqiao.bench"))) {
                // What only a benchmark may ask is not among the parts that the build has fixed.
                command.add("-Dspring.aot.enabled=false");
            }
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.jinqiao.JinqiaoApplication"));
            command.addAll(List.of("--home", home.toString(), "--port", Integer.toString(port)));
            command.addAll(arguments);
            return command;
        }

        private void awaitReady(Process process, URI address) throws IOException, InterruptedException {
            var deadline = System.nanoTime() + PATIENCE.toNanos();
            while (!answers(address)) {
                if (System.nanoTime() > deadline || process.waitFor(25, TimeUnit.MILLISECONDS)) {
                    process.destroyForcibly();
                    throw new IOException("The server did not start:\n" + lastWords());
                }
            }
        }

        private String lastWords() throws IOException {
            var lines = Files.readAllLines(home.resolve("server.out"));
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
        }
    }

    /** A start with the JVM's options of {@code ./jinqiao run}, which the script puts, one a line, in the environment. */
    public static Launch in(Path home) {
        var options = System.getenv().getOrDefault("JINQIAO_JVM_OPTIONS", "");
        return new Launch(
                home, options.isBlank() ? List.of() : options.lines().toList(), List.of(), List.of(), Map.of());
    }

    public URI address() {
        return address;
    }

    public long pid() {
        return process.pid();
    }

    public Duration timeToReady() {
        return timeToReady;
    }

    /** The processors' time that it has taken so far: says more than the clock on a machine that does other things. */
    public Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** What the JVM holds in memory now; without the database's processes. */
    public long residentBytes() throws IOException {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** As a machine that stands still for a while, and does not know it. */
    public void pause() throws IOException, InterruptedException {
        Signal.send("STOP", pid());
    }

    public void goOn() throws IOException, InterruptedException {
        Signal.send("CONT", pid());
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** As a power cut would: nothing is closed, nothing is flushed. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .orTimeout(30, TimeUnit.SECONDS)
                .exceptionally(_ -> process.destroyForcibly().onExit().join())
                .join();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static boolean answers(URI address) throws InterruptedException {
        var health = HttpRequest.newBuilder(address.resolve("/ops/health"))
                .timeout(Duration.ofSeconds(2))
                .build();
        try {
            return HTTP.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() < 500;
        } catch (IOException _) {
            return false;
        }
    }
}
