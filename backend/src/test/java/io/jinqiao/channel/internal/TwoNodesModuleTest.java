package io.jinqiao.channel.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.channel.DeskConnected;
import io.jinqiao.channel.DeskDisconnected;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.Staff;
import io.jinqiao.testing.RedisServer;
import io.jinqiao.testing.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.context.TestPropertySource;

/** Two nodes on one database and one Redis: the customer at one, the agent at the other. */
@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = "journal",
        webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({TestDatabase.class, ChannelModuleTest.Presence.class})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@TestPropertySource(properties = "jinqiao.channel.burst=100000")
@DirtiesContext
class TwoNodesModuleTest {

    private static final RedisServer REDIS = new RedisServer();
    private static final TestContextManager OTHER = new TestContextManager(Other.class);

    private final Conversations conversations;
    private final Customers customers;
    private final VisitDesk visits;
    private final ChannelModuleTest.Presence presence;
    private final People people;
    private final int here;
    private final int there;
    private final Presence desks;
    private final ApplicationContext otherNode;
    private CustomerId wang;
    private String token;
    private ConversationId conversation;

    TwoNodesModuleTest(
            Conversations conversations,
            Customers customers,
            Staff staff,
            VisitDesk visits,
            ChannelModuleTest.Presence presence,
            Presence desks,
            @LocalServerPort int port) {
        this.conversations = conversations;
        this.customers = customers;
        this.visits = visits;
        this.presence = presence;
        this.desks = desks;
        here = port;
        people = new People(staff, port);
        otherNode = OTHER.getTestContext().getApplicationContext();
        there = otherNode.getBean(Environment.class).getRequiredProperty("local.server.port", Integer.class);
    }

    /** The other node, which has its own Spring and its own sockets. */
    @ApplicationModuleTest(
            mode = BootstrapMode.ALL_DEPENDENCIES,
            extraIncludes = "journal",
            webEnvironment = WebEnvironment.RANDOM_PORT)
    @Import(TestDatabase.class)
    @TestPropertySource(properties = {"jinqiao.channel.burst=100000", "jinqiao.channel.drain=2s", "jinqiao.test=other"})
    static class Other {

        @DynamicPropertySource
        static void redis(DynamicPropertyRegistry registry) {
            registry.add("jinqiao.cluster.redis", REDIS::address);
        }
    }

    @DynamicPropertySource
    static void redis(DynamicPropertyRegistry registry) {
        registry.add("jinqiao.cluster.redis", REDIS::address);
    }

    @AfterAll
    static void bothEnd() {
        OTHER.getTestContext().markApplicationContextDirty(DirtiesContext.HierarchyMode.EXHAUSTIVE);
        REDIS.close();
    }

    @BeforeEach
    void msWangComesIn() {
        wang = customers.visit(Language.ZH);
        token = visits.issue(wang);
        conversation = conversations.open(wang, "web", Language.ZH).id();
    }

    @Test
    void whatIsSaidAtOneNodeIsReadAtTheOtherInOrderAndOnce() throws Exception {
        try (var phone = customer().start();
                var desk = agent().start()) {
            for (int i = 0; i < 300; i++) {
                phone.say();
                desk.say();
            }
            await(phone, 600);
            await(desk, 600);
            assertOnce(phone, 600);
            assertOnce(desk, 600);
        }
    }

    @Test
    void aCutBusUnderLoadLosesAndDoublesNothing() throws Exception {
        try (var phone = customer().start();
                var desk = agent().start()) {
            for (int round = 1; round <= 3; round++) {
                talk(phone, desk, 50);
                REDIS.kill();
                talk(phone, desk, 50);
                REDIS.start();
                talk(phone, desk, 50);
                await(phone, 300 * round);
                await(desk, 300 * round);
            }
            assertOnce(phone, 900);
            assertOnce(desk, 900);
        }
        assertThat(conversations.get(conversation).lastNumber()).isEqualTo(900);
    }

    @Test
    void aNodeThatStopsSendsItsClientsToTheOtherAndNothingIsMissed() throws Exception {
        var drain = otherNode.getBean(Drain.class);
        var stopped = new CompletableFuture<Void>();
        try (var idle = LiveClient.customer(there).hello(token, conversation, 0);
                var phone = customer().start();
                var desk = agent().start()) {
            idle.next("welcome");
            talk(phone, desk, 50);
            drain.stop(() -> stopped.complete(null));
            talk(phone, desk, 50);
            assertThat(idle.closeCode()).isEqualTo(Wire.MOVE);
            assertThatThrownBy(() -> LiveClient.customer(there)).hasStackTraceContaining("status code 503");
            assertThat(otherNode.getBean(ApplicationAvailability.class).getReadinessState())
                    .isEqualTo(ReadinessState.REFUSING_TRAFFIC);
            talk(phone, desk, 50);
            await(phone, 300);
            await(desk, 300);
            assertOnce(phone, 300);
            assertOnce(desk, 300);
            stopped.orTimeout(30, TimeUnit.SECONDS).join();
        } finally {
            drain.start();
        }
    }

    @Test
    void whoTypesIsSeenAtTheOtherNode() throws Exception {
        var lin = people.hire("lin");
        conversations.assign(conversation, lin);
        try (var phone = LiveClient.customer(here).hello(token, conversation, 0);
                var desk = LiveClient.desk(there, people.signIn("lin")).send("{\"type\":\"hello\",\"after\":{}}")) {
            phone.next("welcome");
            desk.next("welcome");
            phone.send("{\"type\":\"typing\",\"conversation\":\"" + conversation + "\"}");
            assertThat(desk.next("typing").path("from").stringValue()).isEqualTo("CUSTOMER");
            desk.send("{\"type\":\"typing\",\"conversation\":\"" + conversation + "\"}");
            assertThat(phone.next("typing").path("from").stringValue()).isEqualTo("STAFF");
        }
    }

    @Test
    void newsOfOneNodeIsToldAtTheOther() {
        try (var phone = LiveClient.customer(there).hello(token, conversation, 0)) {
            phone.next("welcome");
            conversations.await(conversation, Actor.MACHINE);
            var kinds = new ArrayList<String>();
            while (!kinds.contains("conversation.queued")) {
                kinds.add(phone.next("event").path("kind").stringValue());
            }
        }
    }

    @Test
    void whoSignsOutAtOneNodeIsHungUpOnAtTheOther() throws Exception {
        people.hire("lin");
        var cookie = people.signIn("lin");
        try (var desk = LiveClient.desk(there, cookie).send("{\"type\":\"hello\",\"after\":{}}")) {
            desk.next("welcome");
            people.signOut(cookie);
            assertThat(desk.closeCode()).isEqualTo(HangUp.SIGNED_OUT);
        }
    }

    @Test
    void aDeskThatMovesToTheOtherNodeIsNotAway() throws Exception {
        var lin = people.hire("mover");
        var cookie = people.signIn("mover");
        try (var second = LiveClient.desk(there, cookie)) {
            try (var first = LiveClient.desk(here, cookie)) {
                first.send("{\"type\":\"hello\",\"after\":{}}").next("welcome");
                presence.await(new DeskConnected(lin));
                second.send("{\"type\":\"hello\",\"after\":{}}").next("welcome");
                awaitAt(otherNode.getBean(Presence.class), lin, 2);
                awaitAt(desks, lin, 2);
            }
            awaitAt(otherNode.getBean(Presence.class), lin, 1);
            assertThat(presence.heard(new DeskDisconnected(lin))).isFalse();
        }
        presence.await(new DeskDisconnected(lin));
    }

    private static void awaitAt(Presence whose, StaffId staff, int nodes) {
        while (whose.nodesOf(staff) != nodes) {
            Thread.onSpinWait();
        }
    }

    private Talker customer() {
        return new Talker(conversation, token, false, () -> LiveClient.customer(here));
    }

    private Talker agent() throws Exception {
        var lin = people.hire("lin");
        conversations.assign(conversation, lin);
        var cookie = people.signIn("lin");
        return new Talker(conversation, "lin", true, () -> {
            try {
                return LiveClient.desk(there, cookie);
            } catch (CompletionException refused) {
                return LiveClient.desk(here, cookie);
            }
        });
    }

    private static void talk(Talker one, Talker another, int times) {
        for (int i = 0; i < times; i++) {
            one.say();
            another.say();
        }
    }

    private static void await(Talker talker, long number) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> talker.seen() >= number && talker.isAnswered());
        assertThat(talker.seen()).isEqualTo(number);
    }

    /** Messages rise without a double, and with the acknowledgements of one's own none is missing. */
    private static void assertOnce(Talker talker, long numbers) {
        assertThat(talker.isInOrder()).isTrue();
        assertThat(talker.heard())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, numbers).boxed().toList());
    }
}
