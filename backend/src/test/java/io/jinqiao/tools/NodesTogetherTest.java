package io.jinqiao.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three nodes, each a process, under customers who go on talking: the leader is killed, the next one is put to sleep and woken,
 * the database stands still. Nothing that was acknowledged is lost or doubled, nobody has two owners, and somebody leads again.
 */
class NodesTogetherTest {

    /** A second or two above the lease; generous, because these tests run beside others. The figures are printed. */
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private static final int CUSTOMERS = 8;
    private static final String[] JVM = {
        "--enable-native-access=ALL-UNNAMED",
        "--add-modules=jdk.incubator.vector",
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xmx640m"
    };

    @TempDir
    private static Path folder;

    private static NodesTogether together;
    private static final Map<String, ServerProcess> NODES = new HashMap<>();
    private static Connection database;

    private final List<SteadyCustomer> customers = new ArrayList<>();

    @BeforeAll
    static void threeNodes() throws Exception {
        together = NodesTogether.in(folder);
        for (var name : List.of("a", "b", "c")) {
            NODES.put(
                    name,
                    together.start(name, List.of(), List.of(JVM), "--jinqiao.channel.local-visits-per-minute=1000000"));
        }
        database = together.database();
    }

    @AfterAll
    static void leave() {
        together.close();
    }

    @Test
    void whatWasAcknowledgedStaysWhateverDies() throws Exception {
        agent("zhao");
        agent("wu");
        agent("ma");
        agent("gao");
        var addresses = NODES.values().stream().map(ServerProcess::address).toList();
        for (int i = 0; i < CUSTOMERS; i++) {
            customers.add(SteadyCustomer.at(addresses, i));
        }
        until("somebody is served", () -> count("select count(*) from routing.assignment") > 0);

        var first = leader();
        var killed = System.nanoTime();
        node(first.name()).kill();
        NODES.remove(first.name());
        var second = leaderAfter(first);
        say("A new leader %.1f s after the last was killed".formatted((System.nanoTime() - killed) / 1e9));
        assertSomebodyIsMatched();

        var sleeper = node(second.name());
        sleeper.pause();
        var asleep = System.nanoTime();
        var third = leaderAfter(second);
        say("A new leader %.1f s after the last fell asleep".formatted((System.nanoTime() - asleep) / 1e9));
        sleeper.goOn();
        until("the sleeper answers again", () -> answers(sleeper));
        assertThat(leader().epoch()).isGreaterThanOrEqualTo(third.epoch());

        together.pauseDatabase();
        TimeUnit.SECONDS.sleep(5);
        together.goOnWithDatabase();
        until("somebody leads again", () -> count(LEADERS) == 1);
        assertSomebodyIsMatched();

        for (var customer : customers) {
            assertThat(customer.finish(PATIENCE.multipliedBy(3)))
                    .as("everything is acknowledged")
                    .isTrue();
            assertKept(customer);
        }
        var all =
                customers.stream().mapToInt(each -> each.acknowledged().size()).sum();
        say("%d messages acknowledged, none lost, none doubled".formatted(all));
        assertThat(all).isGreaterThan(CUSTOMERS * 10);
        assertThat(count("""
            select count(*) from (
                select conversation_id from routing.assignment where ended_at is null
                 group by conversation_id having count(*) > 1) doubled\
            """)).isZero();
        until("nobody's events are left untold", () -> count(OUTSTANDING) == 0);
        customers.forEach(SteadyCustomer::close);
    }

    private static final String LEADERS =
            "select count(*) from cluster.lease where until > clock_timestamp() and holder <> ''";
    private static final String OUTSTANDING =
            "select count(*) from events.event_publication where completion_date is null"
                    + " and publication_date < clock_timestamp() - interval '10 seconds'";

    private record Leader(String name, long epoch) {}

    private static void assertSomebodyIsMatched() throws Exception {
        var before = count("select count(*) from routing.assignment");
        var alive = NODES.values().stream()
                .filter(ServerProcess::isAlive)
                .map(ServerProcess::address)
                .toList();
        for (int i = 0; i < 2; i++) {
            SteadyCustomer.at(alive, i).close();
        }
        until("a new customer is served", () -> count("select count(*) from routing.assignment") > before);
    }

    private static void assertKept(SteadyCustomer customer) throws SQLException {
        try (var rows = database.prepareStatement(
                "select client_id, number from conversation.message where conversation_id = ?::uuid and from_kind ="
                        + " 'CUSTOMER'")) {
            rows.setString(1, customer.conversation());
            var kept = new HashMap<String, Long>();
            try (var row = rows.executeQuery()) {
                while (row.next()) {
                    assertThat(kept.put(row.getString(1), row.getLong(2)))
                            .as("doubled")
                            .isNull();
                }
            }
            assertThat(kept).containsExactlyInAnyOrderEntriesOf(customer.acknowledged());
        }
        assertThat(customer.wrong()).isEmpty();
    }

    private static Leader leader() throws Exception {
        until("somebody leads", () -> count(LEADERS) == 1);
        try (var statement = database.createStatement();
                var row = statement.executeQuery("select holder, epoch from cluster.lease")) {
            assertThat(row.next()).isTrue();
            return new Leader(row.getString(1).replaceFirst("/.*", ""), row.getLong(2));
        }
    }

    private static Leader leaderAfter(Leader last) throws Exception {
        until("another leads", () -> count("select max(epoch) from cluster.lease") > last.epoch());
        var next = leader();
        assertThat(next.epoch()).isGreaterThan(last.epoch());
        return next;
    }

    private interface Look {
        boolean holds() throws Exception;
    }

    private static void until(String what, Look look) throws Exception {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!look.holds()) {
            assertThat(System.nanoTime()).as("waiting until " + what).isLessThan(until);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static long count(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private static ServerProcess node(String name) {
        var node = NODES.get(name);
        assertThat(node).as("node " + name).isNotNull();
        return node;
    }

    private static boolean answers(ServerProcess node) throws InterruptedException {
        try {
            var health = HttpRequest.newBuilder(node.address().resolve("/ops/health"))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return HttpClient.newHttpClient()
                            .send(health, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Signed in once, with a desk open at each node. */
    private static void agent(String name) throws Exception {
        var cookies = new CookieManager();
        var http = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        var server = node("c").address();
        http.send(HttpRequest.newBuilder(server.resolve("/api/me")).build(), BodyHandlers.discarding());
        write(http, cookies, server, "POST", "/api/sign-in", """
            {"username":"%s","password":"Jinqiao-2026"}\
            """.formatted(name));
        for (var node : NODES.values()) {
            var origin = node.address().toString();
            http.newWebSocketBuilder()
                    .header("Origin", origin)
                    .buildAsync(URI.create(origin.replaceFirst("^http", "ws") + "/ws/desk"), new Deaf())
                    .join()
                    .sendText("{\"type\":\"hello\",\"after\":{}}", true)
                    .join();
        }
        write(http, cookies, server, "PUT", "/api/desk/presence", "{\"presence\":\"READY\"}");
    }

    /** Hears everything and keeps nothing. */
    private static final class Deaf implements WebSocket.Listener {

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            from.request(1);
            return null;
        }
    }

    private static void write(
            HttpClient http, CookieManager cookies, URI server, String method, String path, String body)
            throws Exception {
        var csrf = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("none");
        var answer = http.send(
                HttpRequest.newBuilder(server.resolve(path))
                        .header("Content-Type", "application/json")
                        .header("X-XSRF-TOKEN", csrf)
                        .method(method, BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isLessThan(300);
    }

    private static void say(String words) {
        System.out.println("  · " + words);
    }
}
