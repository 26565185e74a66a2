package io.jinqiao.channel.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.channel.DeskConnected;
import io.jinqiao.channel.DeskDisconnected;
import io.jinqiao.conversation.Closing;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.NewMessage;
import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Language;
import io.jinqiao.staff.Staff;
import io.jinqiao.testing.TestDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestConstructor;

/** Customers and desks on real sockets, with the neighbours below as they are. */
@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = "journal",
        webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({TestDatabase.class, ChannelModuleTest.Presence.class})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ChannelModuleTest {

    private final Conversations conversations;
    private final Customers customers;
    private final People people;
    private final VisitDesk visits;
    private final Presence presence;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();
    private CustomerId wang;
    private String token;
    private ConversationId conversation;

    ChannelModuleTest(
            Conversations conversations,
            Customers customers,
            Staff staff,
            VisitDesk visits,
            Presence presence,
            @LocalServerPort int port) {
        this.conversations = conversations;
        this.customers = customers;
        this.visits = visits;
        this.presence = presence;
        this.port = port;
        this.people = new People(staff, port);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Presence {

        private final BlockingQueue<Object> news = new LinkedBlockingQueue<>();

        void await(Object expected) throws InterruptedException {
            Object heard;
            do {
                heard = news.poll(60, TimeUnit.SECONDS);
                assertThat(heard).as("news of a desk").isNotNull();
            } while (!expected.equals(heard));
        }

        boolean heard(Object what) {
            return news.contains(what);
        }

        @EventListener
        void on(DeskConnected there) {
            news.add(there);
        }

        @EventListener
        void on(DeskDisconnected gone) {
            news.add(gone);
        }
    }

    @BeforeEach
    void msWangComesIn() {
        wang = customers.visit(Language.ZH);
        token = visits.issue(wang);
        conversation = conversations.open(wang, "web", Language.ZH).id();
    }

    @Test
    void aMessageIsAcknowledgedToItsSenderAndShownOnHerOtherScreen() {
        try (var phone = connected(0);
                var laptop = connected(0)) {
            phone.say(conversation, "a", "您好 🏦");
            var ack = phone.next("acks").path("items").get(0);
            var shown = laptop.next("messages").path("items").get(0);
            assertThat(ack.path("number").intValue()).isEqualTo(1);
            assertThat(ack.path("clientId").stringValue()).isEqualTo("a");
            assertThat(shown.path("text").stringValue()).isEqualTo("您好 🏦");
            assertThat(shown.path("from").path("kind").stringValue()).isEqualTo("CUSTOMER");
        }
    }

    @Test
    void aRetryIsAcknowledgedWithTheFirstNumber() {
        try (var phone = connected(0)) {
            phone.say(conversation, "a", "您好");
            phone.next("acks");
            phone.say(conversation, "a", "您好");
            assertThat(phone.next("acks").path("items").get(0).path("number").intValue())
                    .isEqualTo(1);
        }
        assertThat(conversations.get(conversation).lastNumber()).isEqualTo(1);
    }

    @Test
    void comingBackBringsExactlyWhatWasMissedWhileMoreArrives() {
        post(300);
        var arriving = CompletableFuture.runAsync(() -> post(300));
        try (var phone = LiveClient.customer(port).hello(token, conversation, 120)) {
            assertThat(phone.numbers(480))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(121, 600).boxed().toList());
        }
        arriving.join();
    }

    @Test
    void agentAndCustomerTalk() throws Exception {
        var lin = people.hire("lin");
        conversations.assign(conversation, lin);
        try (var desk = LiveClient.desk(port, people.signIn("lin"));
                var phone = connected(0)) {
            desk.send("{\"type\":\"hello\",\"after\":{\"" + conversation + "\":0}}")
                    .next("welcome");
            presence.await(new DeskConnected(lin));
            desk.say(conversation, "d1", "请讲").next("acks");
            var shown = phone.next("messages").path("items").get(0);
            assertThat(shown.path("from").path("id").isNull()).isTrue();
            assertThat(shown.path("detail").path("by").path("number").stringValue())
                    .isEqualTo("7-lin");
            phone.say(conversation, "c1", "卡丢了");
            assertThat(desk.numbers(1)).containsExactly(2L);
            phone.send("{\"type\":\"typing\",\"conversation\":\"" + conversation + "\"}");
            assertThat(desk.next("typing").path("from").stringValue()).isEqualTo("CUSTOMER");
        }
        presence.await(new DeskDisconnected(lin));
    }

    @Test
    void whoWatchesReadsAlongAndWhoMayNotIsTold() throws Exception {
        people.hire("zhou", "operations-head");
        people.hire("zhao", "agent");
        try (var zhou = LiveClient.desk(port, people.signIn("zhou"));
                var zhao = LiveClient.desk(port, people.signIn("zhao"))) {
            zhou.send("{\"type\":\"hello\",\"after\":{}}").next("welcome");
            zhao.send("{\"type\":\"hello\",\"after\":{}}").next("welcome");
            var watch = "{\"type\":\"watch\",\"conversation\":\"" + conversation + "\",\"after\":0}";
            post(2);
            assertThat(zhou.send(watch).numbers(2)).containsExactly(1L, 2L);
            assertThat(zhao.send(watch).next("refused").path("code").stringValue())
                    .isEqualTo("conversation.not-yours");
            assertThat(zhou.say(conversation, "w", "我来")
                            .next("refused")
                            .path("code")
                            .stringValue())
                    .isEqualTo("conversation.not-yours");
            post(1);
            assertThat(zhou.numbers(1)).containsExactly(3L);
        }
    }

    @Test
    void customersHearThatSomethingHappenedToThem() {
        try (var phone = connected(0)) {
            conversations.await(conversation, Actor.MACHINE);
            var event = phone.next("event");
            while (!event.path("kind").stringValue().equals("conversation.queued")) {
                event = phone.next("event");
            }
            assertThat(event.path("subject").stringValue()).isEqualTo("conversation:" + conversation);
        }
    }

    @Test
    void nonsenseIsRefusedAndTheConnectionLivesOn() {
        try (var phone = connected(0)) {
            assertThat(codeOf(phone.send("{broken"))).isEqualTo("channel.malformed");
            assertThat(codeOf(phone.send("[1]"))).isEqualTo("channel.malformed");
            assertThat(codeOf(phone.send("{\"type\":\"dance\"}"))).isEqualTo("channel.unknown-type");
            assertThat(codeOf(phone.send("{\"type\":7}"))).isEqualTo("channel.malformed");
            phone.sendBinary();
            assertThat(codeOf(phone)).isEqualTo("channel.malformed");
            assertThat(codeOf(phone.say("no-id", "x", "?"))).isEqualTo("web.bad-id");
            assertThat(codeOf(phone.say(ConversationId.next(), "x", "?"))).isEqualTo("conversation.unknown");
            assertThat(codeOf(phone.say(conversation, "x", "a\\u0000b"))).isEqualTo("conversation.text-malformed");
            assertThat(codeOf(phone.say(conversation, "x", "长".repeat(4_001)))).isEqualTo("conversation.text-too-long");
            phone.say(conversation, "y", "好").next("acks");
        }
    }

    @Test
    void whatIsFarTooLongClosesTheConnectionCleanly() {
        try (var phone = connected(0)) {
            phone.send("x".repeat(70_000));
            assertThat(phone.closeCode()).isEqualTo(1009);
        }
    }

    @Test
    void tenThousandAtOnceAreAnsweredOneByOne() {
        try (var phone = connected(0)) {
            IntStream.range(0, 10_000).forEach(i -> phone.say(conversation, "m" + i, "快"));
            var answered = new HashSet<String>();
            var refusals = new ArrayList<String>();
            while (answered.size() < 10_000) {
                var frame = phone.nextOf("acks", "refused");
                if (frame.path("type").stringValue().equals("acks")) {
                    frame.path("items")
                            .forEach(it -> answered.add(it.path("clientId").stringValue()));
                } else {
                    answered.add(frame.path("clientId").stringValue());
                    refusals.add(frame.path("code").stringValue());
                }
            }
            assertThat(refusals).isNotEmpty().containsOnly("channel.too-fast");
            assertThat(conversations.get(conversation).lastNumber()).isEqualTo(10_000 - refusals.size());
        }
    }

    @Test
    void aStrangerGetsNowhere() {
        try (var stranger = LiveClient.customer(port)) {
            assertThat(codeOf(stranger.say(conversation, "x", "?"))).isEqualTo("channel.hello-first");
            assertThat(codeOf(stranger.hello("made-up", null, 0))).isEqualTo("channel.unknown-visitor");
            stranger.hello(visits.issue(customers.visit(Language.EN)), conversation, 0);
            assertThat(codeOf(stranger)).isEqualTo("conversation.not-yours");
            assertThat(codeOf(stranger.say(conversation, "x", "?"))).isEqualTo("conversation.not-yours");
        }
    }

    @Test
    void whatIsClosedIsClosed() {
        try (var phone = connected(0)) {
            conversations.close(conversation, Actor.of(wang), new Closing(Closing.Result.LEFT, ""));
            assertThat(phone.next("messages")
                            .path("items")
                            .get(0)
                            .path("detail")
                            .path("event")
                            .stringValue())
                    .isEqualTo("left");
            assertThat(codeOf(phone.say(conversation, "x", "还在吗"))).isEqualTo("conversation.closed");
        }
    }

    @Test
    void everythingWorksWithoutASocketToo() throws Exception {
        var visit = ask("POST", "/api/customer/visits", null, "{\"language\":\"en\"}");
        var hers = visit.body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
        var opened = ask("POST", "/api/customer/conversations", hers, "{\"language\":\"en\"}");
        var id = opened.body().replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
        var path = "/api/customer/conversations/" + id;
        assertThat(ask("POST", path + "/messages", hers, "{\"clientId\":\"a\",\"text\":\"Hello\"}")
                        .body())
                .contains("\"number\":1");
        assertThat(ask("GET", path + "/messages?after=0", hers, "").body()).contains("Hello");
        assertThat(ask("GET", path + "/messages?after=0", token, "").statusCode())
                .isEqualTo(403);
        assertThat(ask("GET", "/api/customer/conversations/current", "nobody", "")
                        .body())
                .contains("channel.unknown-visitor");
        assertThat(ask("POST", path + "/leaving", hers, "").statusCode()).isEqualTo(204);
        assertThat(ask("GET", "/api/customer/conversations/current", hers, "").statusCode())
                .isEqualTo(204);
    }

    @Test
    void aForeignPageMayNotConnect() throws Exception {
        var request = HttpRequest.newBuilder(uri("/ws"))
                .header("Origin", "https://evil.example")
                .build();
        assertThat(http.send(request, BodyHandlers.ofString()).body()).contains("channel.foreign-origin");
        var shaking = http.newWebSocketBuilder()
                .header("Origin", "https://evil.example")
                .buildAsync(URI.create("ws://localhost:%d/ws".formatted(port)), new WebSocket.Listener() {});
        assertThatThrownBy(shaking::join)
                .hasCauseInstanceOf(WebSocketHandshakeException.class)
                .extracting(failed -> ((WebSocketHandshakeException) failed.getCause())
                        .getResponse()
                        .statusCode())
                .isEqualTo(403);
        assertThat(ask("GET", "/ws/desk", null, "").statusCode()).isEqualTo(401);
    }

    private LiveClient connected(long after) {
        var client = LiveClient.customer(port).hello(token, conversation, after);
        client.next("welcome");
        return client;
    }

    private void post(int count) {
        var all = IntStream.range(0, count)
                .mapToObj(_ -> conversations.post(new NewMessage(
                        conversation, Actor.of(wang), Ids.next().toString(), MessageView.Kind.TEXT, "有人吗", null)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(all).join();
    }

    private static String codeOf(LiveClient client) {
        return client.next("refused").path("code").stringValue();
    }

    private HttpResponse<String> ask(String method, String path, String visitor, String body) throws Exception {
        var request = HttpRequest.newBuilder(uri(path)).header("Content-Type", "application/json");
        if (visitor != null) {
            request.header("Authorization", "Visitor " + visitor);
        }
        var publisher =
                body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        return http.send(request.method(method, publisher).build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
