package io.jinqiao.channel.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.NewMessage;
import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Language;
import io.jinqiao.testing.TestDatabase;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestConstructor;

/** Readers that are too slow and senders that are too fast, on real sockets. */
@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = "journal",
        webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({TestDatabase.class, ChannelModuleTest.Presence.class})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PaceModuleTest {

    private static final String LONG = "长".repeat(4_000);

    private final Conversations conversations;
    private final Customers customers;
    private final VisitDesk visits;
    private final Connections connections;
    private final int port;
    private CustomerId wang;
    private String token;
    private ConversationId conversation;

    PaceModuleTest(
            Conversations conversations,
            Customers customers,
            VisitDesk visits,
            Connections connections,
            @LocalServerPort int port) {
        this.conversations = conversations;
        this.customers = customers;
        this.visits = visits;
        this.connections = connections;
        this.port = port;
    }

    @BeforeEach
    void msWangComesIn() {
        wang = customers.visit(Language.ZH);
        token = visits.issue(wang);
        conversation = conversations.open(wang, "web", Language.ZH).id();
    }

    @Test
    void whoReadsNothingHoldsUpNobodyIsToldSoAndGetsTheRestWhenBack() throws IOException {
        try (var deaf = deafPhone();
                var laptop = phone(0)) {
            var seen = new ArrayList<Long>();
            for (int part = 0; part < 15; part++) {
                post(100); // less than may wait for a reader, so the laptop keeps up however slow it is
                seen.addAll(laptop.numbers(100));
            }
            assertThat(seen)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 1_500).boxed().toList());
            assertThat(deaf.readToTheEnd()).isEqualTo(Wire.RESUME);
        }
        try (var back = phone(1_400)) {
            assertThat(back.numbers(100))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1_401, 1_500).boxed().toList());
        }
    }

    @Test
    void whoNeverReadsAgainIsLeft() throws IOException {
        try (var deaf = deafPhone()) {
            post(1_500);
            deaf.send("{\"type\":\"ping\"}");
            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(connections.of(wang)).isEmpty());
            assertThat(connections.room().taken()).isZero();
        }
    }

    @Test
    void whoReadsALongPastIsNotTakenForSlow() {
        post(1_500);
        try (var phone = phone(0)) {
            assertThat(phone.numbers(1_500)).hasSize(1_500);
            assertThat(phone.isClosed()).isFalse();
        }
    }

    @Test
    void framesWithoutEndAreAnsweredOneByOne() {
        try (var phone = phone(0)) {
            IntStream.range(0, 2_000).forEach(_ -> phone.send("{\"type\":\"ping\"}"));
            var refused = 0;
            for (int i = 0; i < 2_000; i++) {
                var answer = phone.nextOf("pong", "refused");
                if (answer.has("code")) {
                    assertThat(answer.path("code").stringValue()).isEqualTo("channel.too-fast");
                    refused++;
                }
            }
            assertThat(refused).isPositive();
        }
    }

    private DeafClient deafPhone() throws IOException {
        var deaf = new DeafClient(port)
                .send("{\"type\":\"hello\",\"token\":\"%s\",\"conversation\":\"%s\",\"after\":0}"
                        .formatted(token, conversation));
        while (connections.of(wang).isEmpty()) {
            Thread.onSpinWait();
        }
        return deaf;
    }

    private LiveClient phone(long after) {
        var client = LiveClient.customer(port).hello(token, conversation, after);
        client.next("welcome");
        return client;
    }

    private void post(int count) {
        var all = IntStream.range(0, count)
                .mapToObj(_ -> conversations.post(new NewMessage(
                        conversation, Actor.of(wang), Ids.next().toString(), MessageView.Kind.TEXT, LONG, null)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(all).join();
    }
}
