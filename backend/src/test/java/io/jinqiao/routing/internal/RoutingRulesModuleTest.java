package io.jinqiao.routing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jinqiao.channel.DeskConnected;
import io.jinqiao.control.FakeTwoPersonControl;
import io.jinqiao.conversation.Closing;
import io.jinqiao.conversation.FakeConversations;
import io.jinqiao.conversation.events.ConversationClosed;
import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.journal.FakeJournal;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.routing.HandOver;
import io.jinqiao.routing.Routing;
import io.jinqiao.routing.callback.CallBackRules;
import io.jinqiao.routing.matching.RoutingRules;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.staff.NewStaff;
import io.jinqiao.staff.StaffView.Skill;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.web.SignedIn;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@ModuleTest
@Import(RoutingModuleTest.Neighbours.class)
class RoutingRulesModuleTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Routing routing;
    private final ChangeRules.Kind kind;
    private final FakeTwoPersonControl control;
    private final FakeConversations conversations;
    private final FakeCustomers customers;
    private final FakeStaff staff;
    private final FakeJournal journal;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final MockMvcTester http;
    private final SignedIn zhou = Asking.staff(StaffId.next(), "general", Permission.WATCH_FLOOR);
    private final SignedIn han = Asking.staff(StaffId.next(), "", Permission.APPROVE_RULES);

    RoutingRulesModuleTest(
            Routing routing,
            ChangeRules.Kind kind,
            FakeTwoPersonControl control,
            FakeConversations conversations,
            FakeCustomers customers,
            FakeStaff staff,
            FakeJournal journal,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            MockMvcTester http) {
        this.routing = routing;
        this.kind = kind;
        this.control = control;
        this.conversations = conversations;
        this.customers = customers;
        this.staff = staff;
        this.journal = journal;
        this.events = events;
        this.transaction = transaction;
        this.http = http;
    }

    /** Somebody who only helps everybody waits half a minute for a special question; by the changed rules not at all. */
    @Test
    void otherRulesHoldFromTheSecondPersonsWordOn() {
        var skill = "business-" + UUID.randomUUID();
        var wang = conversations.open(customers.named("王芳"), "web", Language.ZH).id();
        transaction.executeWithoutResult(_ -> routing.request(new HandOver(wang, skill, 0, "ASKED", Actor.MACHINE)));
        var helper = staff.hire(new NewStaff(
                skill,
                "Jinqiao-2026",
                skill.substring(9, 15),
                new Bilingual("马琳", "Ma Lin"),
                skill,
                List.of("agent"),
                List.of(new Skill("general", 3)),
                1_000));
        events.publishEvent(new DeskConnected(helper));
        turns(helper, "READY");
        assertThat(routing.place(wang)).isPresent();

        var before = view().path("version").asInt();
        var wanted = rules();
        wanted.path("circles")
                .forEach(circle -> circle.path("rings").forEach(ring -> ((ObjectNode) ring).put("after", 0)));
        assertThat(change(zhou, wanted, "Everybody helps at once today")).hasStatus(204);
        assertThat(view().path("version").asInt()).isEqualTo(before);
        transaction.executeWithoutResult(_ -> control.decide(kind, han, true));

        await().until(() -> helper.equals(conversations.get(wang).owner()));
        assertThat(view().path("version").asInt()).isGreaterThan(before);
        assertThat(view().path("history").get(0).path("reason").asString()).isEqualTo("Everybody helps at once today");
        putBack();
        close(wang);
        await().until(() -> routing.agents().stream()
                .noneMatch(agent -> agent.id().equals(helper) && agent.serving().contains(wang)));
        turns(helper, "AWAY");
    }

    /** Of others who still wait the helper takes as many as there are, and nobody's when they have gone. */
    private void turns(StaffId helper, String presence) {
        assertThat(http.put()
                        .uri("/api/desk/presence")
                        .with(Asking.as(Asking.staff(helper, "", Permission.SERVE)))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"presence\":\"%s\"}".formatted(presence)))
                .hasStatusOk();
    }

    @Test
    void whatNoMatcherCouldWorkByIsRefused() {
        refused(change(zhou, rules().put("target", -1), "Faster"), "routing.bad-rules");
        var unending = rules();
        unending.putArray("circles");
        refused(change(zhou, unending, "Nobody"), "routing.bad-rules");
        var lifts = rules();
        lifts.putArray("lifts").add(0);
        refused(change(zhou, lifts, "One priority"), "routing.bad-rules");
        refused(change(zhou, calls("calendar", "nowhere"), "Other hours"), "sla.unknown-calendar");
        refused(change(zhou, calls("until", "08:00"), "Nobody is ever called"), "routing.bad-rules");
        refused(change(zhou, blending(5, 0), "Nobody gets any"), "routing.bad-rules");
        refused(change(zhou, blending(-1, 3), "Less than none"), "routing.bad-rules");
        refused(change(zhou, places("phone", 0), "Calls weigh nothing"), "routing.bad-rules");
        refused(change(zhou, places("phone", 101), "More than all"), "routing.bad-rules");
        refused(change(zhou, rules(), "The same"), "routing.nothing-changed");
        var older = rules();
        older.remove("places");
        refused(change(zhou, older, "The same, as it was said before places"), "routing.nothing-changed");
        assertThat(change(han, rules(), "Not mine to want")).hasStatus(403);
    }

    /** Zhou tries that everybody helps at once on a Friday on which one customer left after a minute. */
    @Test
    void rulesAreTriedOnARecordedDay() {
        var helper = staff.named("zhao").id();
        var morning = Instant.parse("2026-11-20T01:00:00Z");
        var wang = ConversationId.next();
        var li = ConversationId.next();
        keep("routing.presence-changed", Subject.of(helper), morning, "{\"presence\":\"READY\"}");
        keep("routing.queued", Subject.of(wang), morning.plusSeconds(60), "{\"skill\":\"loan\",\"priority\":0}");
        keep(
                "routing.assigned",
                Subject.of(wang),
                morning.plusSeconds(90),
                "{\"to\":\"%s\",\"waitedSeconds\":30}".formatted(helper.value()));
        keep("conversation.closed", Subject.of(wang), morning.plusSeconds(390), "{}");
        keep("routing.queued", Subject.of(li), morning.plusSeconds(500), "{\"skill\":\"loan\",\"priority\":0}");
        keep("routing.left-queue", Subject.of(li), morning.plusSeconds(520), "{\"waitedSeconds\":20}");
        var wanted = rules();
        wanted.path("circles")
                .forEach(circle -> circle.path("rings").forEach(ring -> ((ObjectNode) ring).put("after", 0)));

        var tried = attempt("2026-11-20", wanted);
        assertThat(tried.path("whole").path("before").path("came").asInt()).isEqualTo(2);
        assertThat(tried.path("whole").path("before").path("left").asInt()).isEqualTo(1);
        assertThat(tried.path("whole").path("after").path("left").asInt()).isZero();
        assertThat(tried.path("whole").path("after").path("longestWaitSeconds").asInt())
                .isZero();
        assertThat(tried.path("different").asInt()).isEqualTo(1);
        assertThat(tried.path("examples").get(0).path("before").isNull()).isTrue();
        assertThat(tried.path("examples").get(0).path("after").path("reasons").size())
                .isPositive();
        assertThat(attempt("2026-11-18", wanted).path("code").asString()).isEqualTo("routing.day-not-recorded");
        assertThat(attempt("2030-01-01", wanted).path("code").asString()).isEqualTo("routing.day-not-recorded");
    }

    private ObjectNode calls(String part, String value) {
        var changed = rules();
        ((ObjectNode) changed.path("callBacks")).put(part, value);
        return changed;
    }

    private ObjectNode places(String channel, int each) {
        var changed = rules();
        ((ObjectNode) changed.path("places")).put(channel, each);
        return changed;
    }

    private ObjectNode blending(int perPlace, int atMost) {
        var changed = rules();
        changed.putObject("blending")
                .put("perPlace", perPlace)
                .put("atMost", atMost)
                .putArray("teams");
        return changed;
    }

    private void keep(String kind, Subject about, Instant at, String body) {
        var _ = journal.keep(kind, about, at, body);
    }

    private JsonNode attempt(String day, JsonNode wanted) {
        try {
            return JSON.readTree(http.post()
                    .uri("/api/desk/floor/rules/trial")
                    .with(Asking.as(zhou))
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(JSON.createObjectNode()
                            .put("day", day)
                            .set("rules", wanted)
                            .toString())
                    .exchange()
                    .getResponse()
                    .getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void close(ConversationId id) {
        var conversation = conversations.get(id);
        var by = Actor.of(conversation.customer());
        conversations.close(id, by, new Closing(Closing.Result.SOLVED, ""));
        transaction.executeWithoutResult(_ -> events.publishEvent(new ConversationClosed(
                id, conversation.customer(), conversation.owner(), null, "SOLVED", "", by, conversation.openedAt())));
    }

    private void putBack() {
        var shipped = JSON.valueToTree(
                RulesSheet.of(RoutingRules.shipped(), CallBackRules.shipped(RulesSheet.HOME), Blending.shipped()));
        assertThat(change(zhou, shipped, "As it was")).hasStatus(204);
        transaction.executeWithoutResult(_ -> control.decide(kind, han, true));
    }

    private ObjectNode rules() {
        return (ObjectNode) view().path("rules");
    }

    private JsonNode view() {
        var answer =
                http.get().uri("/api/desk/floor/rules").with(Asking.as(zhou)).exchange();
        try {
            return JSON.readTree(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult change(SignedIn who, JsonNode rules, String reason) {
        var body = JSON.createObjectNode().put("reason", reason);
        body.set("rules", rules);
        return http.post()
                .uri("/api/desk/floor/rules")
                .with(Asking.as(who))
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsString(body))
                .exchange();
    }

    private static void refused(MvcTestResult result, String code) {
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo(code);
    }
}
