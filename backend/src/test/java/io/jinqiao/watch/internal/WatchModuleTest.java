package io.jinqiao.watch.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.catalog.FakeCatalog;
import io.jinqiao.insight.FakeLevels;
import io.jinqiao.insight.FakeTopics;
import io.jinqiao.insight.ServiceLevel;
import io.jinqiao.insight.TopicNow;
import io.jinqiao.journal.FakeJournal;
import io.jinqiao.journal.KeptFact;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.routing.AgentView;
import io.jinqiao.routing.AgentView.Presence;
import io.jinqiao.routing.WaitingView;
import io.jinqiao.sla.FakeClocks;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.watch.events.AlarmCleared;
import io.jinqiao.watch.events.AlarmEscalated;
import io.jinqiao.watch.events.AlarmRaised;
import io.jinqiao.watch.events.AlarmTaken;
import io.jinqiao.watch.rule.Measure;
import io.jinqiao.web.SignedIn;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The floor is looked at when a test says so. */
@ModuleTest
@Import(WatchModuleTest.Neighbours.class)
@TestPropertySource(properties = "jinqiao.watch.every=24h")
class WatchModuleTest {

    @TestConfiguration(proxyBeanMethods = false)
    static class Neighbours {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }

        @Bean
        FloorRouting routing() {
            return new FloorRouting();
        }

        @Bean
        FakeStaff staff() {
            return new FakeStaff();
        }

        @Bean
        FakeCatalog catalog() {
            return new FakeCatalog();
        }

        @Bean
        FakeClocks clocks(Clock clock) {
            return new FakeClocks(clock);
        }

        @Bean
        FakeLevels levels() {
            return new FakeLevels();
        }

        @Bean
        FakeTopics topics() {
            return new FakeTopics();
        }

        @Bean
        FakeJournal journal() {
            return new FakeJournal();
        }

        @Bean
        static CountedConnections connections() {
            return new CountedConnections();
        }
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final WatchFloor watch;
    private final Pulse pulse;
    private final FloorRouting routing;
    private final FakeTopics topics;
    private final FakeLevels levels;
    private final FakeStaff staff;
    private final FakeJournal journal;
    private final MovableClock clock;
    private final CountedConnections connections;
    private final MockMvcTester http;
    private final SignedIn zhou;

    WatchModuleTest(
            WatchFloor watch,
            Pulse pulse,
            FloorRouting routing,
            FakeTopics topics,
            FakeLevels levels,
            FakeStaff staff,
            FakeJournal journal,
            MovableClock clock,
            CountedConnections connections,
            MockMvcTester http) {
        this.watch = watch;
        this.pulse = pulse;
        this.routing = routing;
        this.topics = topics;
        this.levels = levels;
        this.staff = staff;
        this.journal = journal;
        this.clock = clock;
        this.connections = connections;
        this.http = http;
        this.zhou = Asking.staff(staff.named("zhou").id(), "general", Permission.WATCH_FLOOR);
    }

    @AfterEach
    void emptyTheFloor() {
        routing.waiting.clear();
        routing.agents.clear();
        topics.topics.clear();
        clock.move(Duration.ofHours(1));
        watch.look();
        clock.move(Duration.ofHours(1));
        watch.look();
    }

    @Test
    void anAlarmIsRaisedOnceGoesOnToTheNextIsTakenAndIsOver(AssertablePublishedEvents events) {
        watch.look();
        set(longest(60, 30, 5, 60));
        var wang = waits("card");
        look(Duration.ofSeconds(31));
        look(Duration.ofSeconds(30));
        assertThat(open()).isEmpty();
        look(Duration.ofSeconds(6));
        assertThat(events.ofType(AlarmRaised.class)).singleElement().satisfies(raised -> {
            assertThat(raised.queue()).isEqualTo("card");
            assertThat(raised.told()).containsExactly(staff.named("zhou").id());
            assertThat(raised.value()).isGreaterThanOrEqualTo(60);
        });
        look(Duration.ofSeconds(10));
        assertThat(events.ofType(AlarmRaised.class)).hasSize(1);
        assertThat(events.ofType(AlarmEscalated.class)).isEmpty();

        look(Duration.ofSeconds(60));
        look(Duration.ofSeconds(60));
        assertThat(events.ofType(AlarmEscalated.class))
                .singleElement()
                .extracting(AlarmEscalated::told)
                .isEqualTo(List.of(staff.named("qian").id()));

        var alarm = open().getFirst().path("id").asString();
        assertThat(take(alarm, " ")).hasStatus(422);
        assertThat(take(alarm, "两人支援卡组")).hasStatus(204);
        assertThat(take(alarm, "我也来")).hasStatus(409);
        assertThat(events.ofType(AlarmTaken.class))
                .singleElement()
                .extracting(AlarmTaken::by)
                .isEqualTo(Actor.of(zhou.id()));

        routing.waiting.clear();
        fact("routing.assigned", wang, Map.of("skill", "card", "waitedSeconds", 200, "to", UUID.randomUUID()));
        look(Duration.ofSeconds(1));
        assertThat(open()).hasSize(1);
        look(Duration.ofSeconds(6));
        assertThat(open()).isEmpty();
        assertThat(events.ofType(AlarmCleared.class))
                .singleElement()
                .satisfies(over -> assertThat(over.worst()).isGreaterThanOrEqualTo(190));
        assertThat(history("words=支援卡组&measure=LONGEST_WAIT&queue=card")).hasSize(1);
        assertThat(history("words=nothing-like-it")).isEmpty();
        assertThat(history("untaken=true&queue=card")).isEmpty();
    }

    @Test
    void whatASecondVersionNoLongerNamesIsOver() {
        watch.look();
        set(longest(60, 30, 0, 600));
        waits("loan");
        look(Duration.ofSeconds(61));
        assertThat(open()).hasSize(1);
        var version = thresholds().path("version").asInt();
        set(longest(6000, 3000, 0, 601));
        assertThat(thresholds().path("version").asInt()).isEqualTo(version + 1);
        look(Duration.ofSeconds(1));
        assertThat(open()).isEmpty();
    }

    @Test
    void whatCustomersSuddenlyAskIsAnAlarmWithThreeConversations(AssertablePublishedEvents events) {
        watch.look();
        set(new Threshold(
                "topic-rise",
                Measure.TOPIC_RISE,
                "card",
                2,
                1.5,
                0,
                20,
                Owner.post("supervisor"),
                60,
                Owner.post("ticket-handler")));
        topics.conversations.addAll(
                Stream.generate(ConversationId::next).limit(5).toList());
        topics.topics.addAll(List.of(
                topic("card.debit.loss", 60, 5, true),
                topic("card", 19, 5, true),
                topic("card.debit", 60, 5, false),
                topic("account", 60, 5, true)));
        look(Duration.ofSeconds(31));

        assertThat(open()).singleElement().satisfies(alarm -> {
            assertThat(alarm.path("queue").asString()).isEqualTo("card.debit.loss");
            assertThat(alarm.path("value").asDouble()).isEqualTo(5);
            assertThat(alarm.path("examples").size()).isEqualTo(3);
        });
        assertThat(events.ofType(AlarmRaised.class)).singleElement().satisfies(raised -> {
            assertThat(raised.told()).containsExactly(staff.named("zhou").id());
            assertThat(raised.examples()).isEqualTo(topics.conversations.subList(0, 3));
        });
        var alarm = open().getFirst().path("id").asString();
        assertThat(take(alarm, "已请卡部查短信通道")).hasStatus(204);
        topics.topics.set(0, topic("card.debit.loss", 6, 1.2, false));
        look(Duration.ofSeconds(31));
        assertThat(open()).isEmpty();
        assertThat(history("measure=TOPIC_RISE"))
                .singleElement()
                .satisfies(past -> assertThat(past.path("note").asString()).contains("短信"));
    }

    private static TopicNow topic(String business, long count, double times, boolean rises) {
        return new TopicNow(business, Instant.EPOCH, count, count / times, times, rises);
    }

    @Test
    void thresholdsThatCannotHoldAreRefused() {
        refused(longest(60, 90, 0, 60), "watch.limits-crossed");
        var hasty = (ObjectNode) JSON.valueToTree(longest(60, 30, 0, 60));
        assertThat(post("thresholds", Map.of("thresholds", List.of(hasty.put("ackSeconds", 1)), "reason", "Hasty")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("watch.bad-threshold");
        assertThatThrownBy(() -> new Threshold(
                        "x", Measure.TOPIC_RISE, "", 3, 2, 0, 0, Owner.post("supervisor"), 60, Owner.post("agent")))
                .isInstanceOf(Refused.class);
        refused(
                new Threshold(
                        "x", Measure.WAITING, "no-such", 3, 2, 0, 0, Owner.post("supervisor"), 60, Owner.post("agent")),
                "watch.unknown-queue");
        refused(
                new Threshold("x", Measure.WAITING, "", 3, 2, 0, 0, Owner.post("nobody-is"), 60, Owner.post("agent")),
                "watch.unknown-owner");
        assertThat(http.get()
                        .uri("/api/desk/floor/thresholds")
                        .with(Asking.as(Asking.staff(StaffId.next(), "", Permission.SERVE))))
                .hasStatus(403);
    }

    /** With a thousand people there a fact is seen on the wall, and neither the queue nor the database is asked. */
    @Test
    void theWallFollowsEachFactAtNoCost() {
        set(longest(6000, 3000, 0, 60));
        var people = IntStream.range(0, 1_000).mapToObj(_ -> agent()).toList();
        routing.agents.addAll(people);
        look(Duration.ofSeconds(31));
        assertThat(wall().path("people").path("READY").asInt()).isEqualTo(1_000);
        var asked = routing.asked.get();
        var taken = connections.taken.get();
        for (var person : people.subList(0, 300)) {
            var conversation = ConversationId.next();
            fact("routing.queued", conversation, Map.of("skill", "card"));
            assertThat(whole().path("waiting").asInt()).isEqualTo(1);
            fact(
                    "routing.assigned",
                    conversation,
                    Map.of(
                            "skill",
                            "card",
                            "waitedSeconds",
                            12,
                            "to",
                            person.id().value()));
        }
        pulse.kept(List.of(new KeptFact(
                9_000_000,
                "routing.presence-changed",
                clock.instant(),
                Actor.SYSTEM,
                Subject.of(people.getFirst().id()),
                null,
                null,
                null,
                "{\"presence\":\"AWAY\"}")));
        look(Duration.ofSeconds(1));
        var whole = whole();
        assertThat(whole.path("waiting").asInt()).isZero();
        assertThat(whole.path("taken").asInt()).isEqualTo(299);
        assertThat(whole.path("seats").asInt()).isEqualTo(2_997);
        assertThat(whole.path("lately").path("good").asInt()).isEqualTo(300);
        assertThat(wall().path("people").path("AWAY").asInt(0)).isZero();
        assertThat(routing.asked).hasValue(asked);
        assertThat(connections.taken).hasValue(taken);
        assertThat(wall().toString()).doesNotContain("林悦");
    }

    @Test
    void whenServiceLevelIsReckonedOtherwiseTheDayIsReadAgain() {
        look(Duration.ofSeconds(31));
        var before = whole().path("today");
        fact(
                "routing.assigned",
                ConversationId.next(),
                Map.of("skill", "card", "waitedSeconds", 30, "to", UUID.randomUUID()));
        fact("routing.left-queue", ConversationId.next(), Map.of("skill", "card", "waitedSeconds", 3));
        assertThat(since(before, "good")).isEqualTo(1);
        assertThat(since(before, "counted")).isEqualTo(1);

        var usual = levels.level;
        levels.level = new ServiceLevel(ServiceLevel.Left.COUNTS, 20, 90.0);
        look(Duration.ofSeconds(31));
        levels.level = usual;

        assertThat(wall().path("level").path("within").asInt()).isEqualTo(20);
        var now = whole().path("today");
        assertThat(now.path("answered").asInt())
                .isEqualTo(before.path("answered").asInt() + 1);
        assertThat(now.path("good").asInt())
                .isLessThanOrEqualTo(before.path("good").asInt());
        assertThat(now.path("counted").asInt())
                .isGreaterThanOrEqualTo(before.path("counted").asInt() + 2);
    }

    private int since(JsonNode before, String what) {
        return whole().path("today").path(what).asInt() - before.path(what).asInt();
    }

    @Test
    void aBroadcastLiesOnTheDesksItIsForUntilItIsReadOrItsTimeIsOver() {
        var lin = staff.named("lin").id();
        var zhao = staff.named("zhao").id();
        assertThat(broadcast("没有人", List.of("no-such-team"))).hasStatus(409);
        assertThat(broadcast("系统十分钟后恢复", List.of("cards"))).hasStatus(204);
        assertThat(mine(zhao)).isEmpty();
        assertThat(mine(lin))
                .singleElement()
                .satisfies(one -> assertThat(one.path("words").asString()).isEqualTo("系统十分钟后恢复"));
        var id = mine(lin).getFirst().path("id").asString();
        assertThat(read(id, zhao)).hasStatus(404);
        assertThat(read(id, lin)).hasStatus(204);
        assertThat(read(id, lin)).hasStatus(204);
        assertThat(mine(lin)).isEmpty();
        var sent = json("/api/desk/broadcasts", zhou).get(0);
        assertThat(sent.path("told").size()).isEqualTo(2);
        assertThat(sent.path("read").valueStream().map(JsonNode::asString))
                .containsExactly(lin.value().toString());
        var chen = staff.named("chen").id();
        assertThat(mine(chen)).hasSize(1);
        clock.move(Duration.ofMinutes(16));
        assertThat(mine(chen)).isEmpty();
    }

    private MvcTestResult broadcast(String words, List<String> teams) {
        return send(
                "/api/desk/broadcasts",
                zhou,
                Map.of("words", words, "teams", teams, "queues", List.of(), "minutes", 15));
    }

    private MvcTestResult read(String id, StaffId who) {
        return send("/api/desk/broadcasts/" + id + "/read", serving(who), Map.of());
    }

    private List<JsonNode> mine(StaffId who) {
        return json("/api/desk/broadcasts/mine", serving(who)).valueStream().toList();
    }

    private static SignedIn serving(StaffId who) {
        return Asking.staff(who, "", Permission.SERVE);
    }

    private ConversationId waits(String queue) {
        var id = ConversationId.next();
        routing.waiting.add(new WaitingView(id, queue, null, 0, "ASKED", clock.instant()));
        fact("routing.queued", id, Map.of("skill", queue));
        return id;
    }

    private void fact(String kind, ConversationId id, Map<String, ?> body) {
        pulse.kept(List.of(journal.keep(kind, Subject.of(id), clock.instant(), JSON.writeValueAsString(body))));
    }

    private void look(Duration later) {
        clock.move(later);
        watch.look();
    }

    private static AgentView agent() {
        return new AgentView(
                StaffId.next(),
                "1024",
                new Bilingual("林悦", "Lin Yue"),
                "cards",
                Presence.READY,
                Instant.EPOCH,
                true,
                3,
                0,
                List.of(),
                0,
                List.of());
    }

    private static Threshold longest(double raise, double over, int hold, int ack) {
        return new Threshold(
                "longest-wait",
                Measure.LONGEST_WAIT,
                Threshold.EACH,
                raise,
                over,
                hold,
                0,
                Owner.post("supervisor"),
                ack,
                Owner.post("ticket-handler"));
    }

    private void set(Threshold threshold) {
        assertThat(change(threshold)).hasStatus(204);
    }

    private void refused(Threshold threshold, String code) {
        assertThat(change(threshold))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo(code);
    }

    private MvcTestResult change(Threshold threshold) {
        return post("thresholds", Map.of("thresholds", List.of(threshold), "reason", "今天人手多"));
    }

    private MvcTestResult take(String alarm, String note) {
        return post("alarms/" + alarm + "/take", Map.of("note", note));
    }

    private MvcTestResult post(String path, Object body) {
        return send("/api/desk/floor/" + path, zhou, body);
    }

    private MvcTestResult send(String path, SignedIn me, Object body) {
        return http.post()
                .uri(path)
                .with(Asking.as(me))
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsString(body))
                .exchange();
    }

    private JsonNode thresholds() {
        return read("thresholds");
    }

    private List<JsonNode> open() {
        return read("alarms").valueStream().toList();
    }

    private List<JsonNode> history(String query) {
        return read("alarms/history?" + query).valueStream().toList();
    }

    private JsonNode wall() {
        return read("wall");
    }

    private JsonNode whole() {
        return wall().path("queues").get(0);
    }

    private JsonNode read(String path) {
        return json("/api/desk/floor/" + path, zhou);
    }

    private JsonNode json(String path, SignedIn me) {
        try {
            return JSON.readTree(http.get()
                    .uri(path)
                    .with(Asking.as(me))
                    .exchange()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
