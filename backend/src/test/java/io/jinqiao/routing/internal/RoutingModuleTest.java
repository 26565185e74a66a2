package io.jinqiao.routing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jinqiao.catalog.Catalog;
import io.jinqiao.catalog.FakeCatalog;
import io.jinqiao.channel.DeskConnected;
import io.jinqiao.channel.DeskDisconnected;
import io.jinqiao.control.FakeTwoPersonControl;
import io.jinqiao.conversation.Closing;
import io.jinqiao.conversation.FakeConversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.events.ConversationClosed;
import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.journal.FakeJournal;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.AgentView;
import io.jinqiao.routing.AgentView.Presence;
import io.jinqiao.routing.HandOver;
import io.jinqiao.routing.Routing;
import io.jinqiao.routing.StepView;
import io.jinqiao.routing.WaitingView;
import io.jinqiao.sla.FakeServiceHours;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.staff.NewStaff;
import io.jinqiao.staff.StaffView.Skill;
import io.jinqiao.staff.TeamView;
import io.jinqiao.staff.events.SkillsChanged;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
@Import(RoutingModuleTest.Neighbours.class)
class RoutingModuleTest {

    @TestConfiguration(proxyBeanMethods = false)
    static class Neighbours {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }

        @Bean
        FakeConversations conversations(Clock clock) {
            return new FakeConversations(clock);
        }

        @Bean
        FakeCustomers customers() {
            return new FakeCustomers();
        }

        @Bean
        FakeCatalog catalog() {
            return new FakeCatalog();
        }

        @Bean
        FakeTwoPersonControl control() {
            return new FakeTwoPersonControl();
        }

        @Bean
        FakeJournal journal() {
            return new FakeJournal();
        }

        @Bean
        FakeServiceHours hours() {
            return new FakeServiceHours();
        }

        @Bean
        FakeDeskWork deskWork() {
            return new FakeDeskWork();
        }

        @Bean
        FakeStaff staff() {
            return new FakeStaff();
        }
    }

    private final Routing routing;
    private final TakeWaiting.Handler take;
    private final MissAgent.Handler miss;
    private final CatchUp catchUp;
    private final WaitingRepository waitings;
    private final ResultRepository results;
    private final Catalog catalog;
    private final FakeConversations conversations;
    private final FakeCustomers customers;
    private final FakeStaff staff;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final MockMvcTester http;

    private static final String WHY = "{\"reason\":\"Because\"}";
    private static final String HELP = "{\"skill\":\"general\",\"minutes\":60}";

    /** Every test has a business, a team and people of its own. */
    private String skill = "";

    RoutingModuleTest(
            Routing routing,
            TakeWaiting.Handler take,
            MissAgent.Handler miss,
            CatchUp catchUp,
            WaitingRepository waitings,
            ResultRepository results,
            Catalog catalog,
            FakeConversations conversations,
            FakeCustomers customers,
            FakeStaff staff,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            MockMvcTester http) {
        this.routing = routing;
        this.take = take;
        this.miss = miss;
        this.catchUp = catchUp;
        this.waitings = waitings;
        this.results = results;
        this.catalog = catalog;
        this.conversations = conversations;
        this.customers = customers;
        this.staff = staff;
        this.events = events;
        this.transaction = transaction;
        this.http = http;
    }

    @BeforeEach
    void aBusinessOfItsOwn() {
        skill = "business-" + UUID.randomUUID();
        staff.add(new TeamView(skill, new Bilingual("专家组", "Experts"), new Bilingual("中心", "Centre")));
    }

    @Test
    void aReadyAgentGetsWhoWaitsAndBothAreTold() {
        var lin = ready(agent(2));
        var wang = ask();

        awaitOwner(wang, lin);

        assertThat(routing.path(wang)).extracting(StepView::step).containsExactly("QUEUED", "ASSIGNED");
        assertThat(routing.path(wang).getLast().reasons()).contains("skill:" + skill + ":3", "load:0/2");
        awaitEvents(wang, "queued", "assigned");
        assertThat(agentView(lin).serving()).containsExactly(wang);
        assertThat(get(lin, "/api/desk/presence"))
                .bodyJson()
                .extractingPath("$.serving")
                .isEqualTo(1);
    }

    @Test
    void whoseCertificateEndedGetsNothingUntilItIsRenewed() {
        var lin = agent(2);
        learns(lin, LocalDate.parse("2026-11-22"));
        ready(lin);
        var wang = ask();
        awaitOwner(wang, ready(agent(1)));

        learns(lin, LocalDate.parse("2026-11-23"));

        awaitOwner(ask(), lin);
    }

    @Test
    void nobodyGetsMoreThanTheirCapacityAndTheOldestIsNext() {
        var lin = agent(2);
        var first = ask();
        var second = ask();
        var third = ask();
        ready(lin);

        awaitOwner(second, lin);
        assertThat(conversations.get(first).owner()).isEqualTo(lin);
        assertThat(routing.place(third).orElseThrow().place()).isEqualTo(1);

        close(first);

        awaitOwner(third, lin);
        assertThat(get(lin, "/api/desk/presence"))
                .bodyJson()
                .extractingPath("$.handledToday")
                .isEqualTo(1);
    }

    @Test
    void manyMatchersAtOnceGiveOneOwnerAndKeepTheCapacity() {
        var lin = agent(3);
        var asked = List.of(ask(), ask(), ask(), ask(), ask());
        readyButUnreachable(lin);
        var matches = waitings.all().stream()
                .filter(waiting -> asked.contains(waiting.conversation()))
                .map(waiting -> new Match(waiting, lin, 3, 1, List.of(), List.of()))
                .toList();
        var attempts = new ArrayList<Callable<Boolean>>();
        for (int round = 0; round < 8; round++) {
            matches.forEach(match -> attempts.add(() -> take.handle(new TakeWaiting(match))));
        }

        assertThat(allAtOnce(attempts)).filteredOn(taken -> taken).hasSize(3);

        assertThat(agentView(lin).serving()).hasSize(3).doesNotHaveDuplicates();
        assertThat(asked)
                .filteredOn(id -> lin.equals(conversations.get(id).owner()))
                .hasSize(3);
    }

    @Test
    void askingTwiceTakesOnePlace() {
        var wang = ask();
        request(wang);

        assertThat(routing.waiting()).extracting(WaitingView::conversation).containsOnlyOnce(wang);
        assertThat(routing.path(wang)).hasSize(1);
    }

    @Test
    void whoeverLeavesWaitsNoMoreAndTheOthersMoveUp() {
        var first = ask();
        var second = ask();
        assertThat(routing.place(second).orElseThrow().place()).isEqualTo(2);

        close(first);

        await().until(() -> routing.place(first).isEmpty());
        assertThat(routing.place(second).orElseThrow().place()).isEqualTo(1);
    }

    @Test
    void aTransferToAPersonIsImmediateAndOneAboveTheirCapacity() {
        var lin = ready(agent(2));
        var wang = ask();
        awaitOwner(wang, lin);
        var chen = ready(agent(1));
        var busyWith = ask();
        awaitOwner(busyWith, chen);

        assertThat(transfer(lin, wang, true, "Needs an expert", chen.toString(), null))
                .hasStatus(204);

        assertThat(conversations.get(wang).owner()).isEqualTo(chen);
        assertThat(agentView(chen).serving()).hasSize(2);
        awaitEvents(wang, "queued", "assigned", "transferred", "assigned");
        assertThat(transfer(lin, wang, true, "Again", chen.toString(), null)).hasStatus(403);
    }

    @Test
    void aTransferIsRefusedWithoutConsentReasonOrSomebodyThere() {
        var lin = ready(agent(2));
        var absent = agent(2);
        var wang = ask();
        awaitOwner(wang, lin);

        refused(transfer(lin, wang, false, "Because", absent.toString(), null), "routing.customer-not-confirmed");
        refused(transfer(lin, wang, true, " ", absent.toString(), null), "routing.reason-missing");
        refused(transfer(lin, wang, true, "x".repeat(501), absent.toString(), null), "routing.reason-too-long");
        refused(transfer(lin, wang, true, "Because", null, null), "routing.target-missing");
        refused(transfer(lin, wang, true, "Because", absent.toString(), null), "routing.target-not-available");
        refused(transfer(lin, wang, true, "Because", null, "nowhere"), "routing.target-not-available");
        assertThat(conversations.get(wang).owner()).isEqualTo(lin);
        assertThat(agentView(lin).serving()).containsExactly(wang);
    }

    @Test
    void aTransferToATeamRaisesThePriorityAndGoesToAColleague() {
        var lin = ready(agent(2));
        var wang = ask();
        awaitOwner(wang, lin);

        assertThat(transfer(lin, wang, true, "For a colleague", null, skill)).hasStatus(204);
        assertThat(routing.waiting())
                .filteredOn(waiting -> waiting.conversation().equals(wang))
                .singleElement()
                .satisfies(waiting -> {
                    assertThat(waiting.priority()).isEqualTo(1);
                    assertThat(waiting.team()).isEqualTo(skill);
                });

        awaitOwner(wang, ready(agent(2)));
        assertThat(routing.path(wang))
                .extracting(StepView::step)
                .containsExactly("QUEUED", "ASSIGNED", "TRANSFERRED", "ASSIGNED");
    }

    @Test
    void anAgentWhoseDeskFellSilentIsAwayAndKeepsTheirConversations() {
        var lin = ready(agent(2));
        var wang = ask();
        awaitOwner(wang, lin);

        events.publishEvent(new DeskDisconnected(lin));
        assertThat(agentView(lin).connected()).isFalse();
        miss.handle(new MissAgent(lin));

        assertThat(agentView(lin).presence()).isEqualTo(Presence.AWAY);
        assertThat(agentView(lin).serving()).containsExactly(wang);
    }

    @Test
    void aSupervisorTakesOverFromAnAgentAndFromTheQueue() {
        var lin = ready(agent(1));
        var wang = ask();
        awaitOwner(wang, lin);
        var li = ask();
        var zhao = agent(1);

        assertThat(takeOver(zhao, wang, "Customer is about to complain")).hasStatus(204);
        assertThat(conversations.get(wang).owner()).isEqualTo(zhao);
        assertThat(agentView(zhao).serving()).contains(wang);
        assertThat(routing.path(wang).getLast().step()).isEqualTo("TAKEN_OVER");
        awaitOwner(li, lin);

        var waits = ask();
        assertThat(takeOver(zhao, waits, "Nobody else is there")).hasStatus(204);
        assertThat(agentView(zhao).serving()).containsExactlyInAnyOrder(wang, waits);
        assertThat(routing.place(waits)).isEmpty();

        refused(takeOver(zhao, waits, "Again"), "routing.already-yours");
        close(waits);
        await().until(() -> !agentView(zhao).serving().contains(waits));
        refused(takeOver(zhao, waits, "Too late"), "routing.nothing-to-take-over");
    }

    @Test
    void aSupervisorJoinsBesideTheAgentAndThenTakesOver() {
        var lin = ready(agent(1));
        var wang = ask();
        var zhao = agent(1);
        awaitOwner(wang, lin);
        assertThat(floor(zhao, wang, "join")).hasStatus(204);
        assertThat(floor(zhao, wang, "join")).hasStatus(204);
        assertThat(conversations.guests(wang)).containsExactly(zhao);
        assertThat(conversations.get(wang).owner()).isEqualTo(lin);
        assertThat(floor(zhao, wang, "part")).hasStatus(204);
        awaitEvents(wang, "queued", "assigned", "joined", "parted");

        assertThat(floor(zhao, wang, "join")).hasStatus(204);
        assertThat(takeOver(zhao, wang, "The customer insists")).hasStatus(204);
        assertThat(conversations.guests(wang)).isEmpty();
        close(wang);
    }

    @Test
    void onlyWhoWatchesTheFloorTakesOverOrSendsHelp() {
        var lin = ready(agent(1));
        var wang = ask();
        awaitOwner(wang, lin);

        assertThat(post(serving(agent(1)), "/api/desk/floor/conversations/%s/take-over".formatted(wang), WHY))
                .hasStatus(403);
        assertThat(post(
                        Asking.staff(agent(1), skill, Permission.WATCH_FLOOR),
                        "/api/desk/floor/conversations/%s/take-over".formatted(wang),
                        WHY))
                .hasStatus(403);
        assertThat(post(serving(lin), "/api/desk/floor/agents/%s/support".formatted(lin), HELP))
                .hasStatus(403);
        assertThat(conversations.get(wang).owner()).isEqualTo(lin);
    }

    @Test
    void whoeverIsSentToHelpServesThatQueueUntilTheirTimeIsOver() {
        var card = catalog.tree().getFirst().code();
        var lin = ready(agent(2));
        var wang = ask(card);
        var before = routing.place(wang);

        assertThat(before).isPresent();
        assertThat(help(lin, card, 60)).hasStatus(204);

        awaitOwner(wang, lin);
        assertThat(agentView(lin).supports())
                .extracting(AgentView.Support::skill)
                .containsExactly(card);

        assertThat(help(lin, card, 0)).hasStatus(204);
        assertThat(agentView(lin).supports()).isEmpty();
        refused(help(lin, "no-such-queue", 60), "routing.unknown-queue");
        refused(help(lin, card, 721), "routing.support-too-long");
    }

    @Test
    void whatCameOfClosedMattersIsCountedAndTakenBackWhenTheCustomerReturns() {
        var lin = ready(agent(2));
        var wang = ask();
        awaitOwner(wang, lin);
        close(wang);
        await().until(() -> solved(lin) == 1);

        var again = conversations
                .open(conversations.get(wang).customer(), "app", Language.ZH)
                .id();
        request(again);

        awaitOwner(again, lin);
        assertThat(solved(lin)).isZero();
        assertThat(results.of(lin).get(lin).get(skill).closed()).isEqualTo(1);
    }

    private double solved(StaffId person) {
        var known = results.of(person).getOrDefault(person, Map.of()).get(skill);
        return known == null ? -1 : known.solved();
    }

    @Test
    void afterACrashWhatWasToldIsNotToldTwice() {
        var lin = ready(agent(2));
        var wang = ask();
        awaitOwner(wang, lin);
        awaitEvents(wang, "queued", "assigned");

        catchUp.withEverything();

        awaitEvents(wang, "queued", "assigned");
    }

    @Test
    void onlyThoseWhoServeTakeAPlace() {
        var zhou = staff.named("zhou").id();

        refused(put(zhou, "READY"), "routing.serves-nobody");
        assertThat(http.get()
                        .uri("/api/desk/presence")
                        .with(Asking.as(Asking.staff(zhou, "general", Permission.READ_KNOWLEDGE))))
                .hasStatus(403);
    }

    @Test
    void aCustomerSeesTheirOwnPlaceOnly() {
        var wang = ask();
        var path = "/api/customer/conversations/%s/place".formatted(wang);
        var owner = conversations.get(wang).customer();

        assertThat(http.get().uri(path).with(Asking.as(owner)))
                .bodyJson()
                .extractingPath("$.place")
                .isEqualTo(1);
        assertThat(http.get().uri(path).with(Asking.as(CustomerId.next()))).hasStatus(404);
        close(wang);
        await().until(() -> routing.place(wang).isEmpty());
        assertThat(http.get().uri(path).with(Asking.as(owner))).hasStatus(204);
    }

    @Test
    void theDeskListsWhoWaitsWithTheirLastWords() {
        var wang = ask();

        assertThat(get(agent(1), "/api/desk/waiting"))
                .bodyJson()
                .extractingPath("$[?(@.waiting.conversation=='%s')].waiting.skill".formatted(wang))
                .asArray()
                .containsExactly(skill);
        assertThat(get(agent(1), "/api/desk/transfer-targets"))
                .bodyJson()
                .extractingPath("$.teams[*].code")
                .asArray()
                .contains(skill)
                .doesNotContain("back-office");
    }

    private ConversationId ask() {
        return ask(skill);
    }

    private ConversationId ask(String business) {
        var conversation =
                conversations.open(customers.named("王芳"), "web", Language.ZH).id();
        request(conversation, business);
        return conversation;
    }

    private void request(ConversationId conversation) {
        request(conversation, skill);
    }

    private void request(ConversationId conversation, String business) {
        transaction.executeWithoutResult(
                _ -> routing.request(new HandOver(conversation, business, 0, "ASKED", Actor.MACHINE)));
    }

    private MvcTestResult floor(StaffId me, ConversationId id, String what) {
        return post(
                Asking.staff(me, "general", Permission.WATCH_FLOOR, Permission.SERVE),
                "/api/desk/floor/conversations/%s/%s".formatted(id, what),
                "{}");
    }

    private MvcTestResult takeOver(StaffId me, ConversationId id, String reason) {
        return post(
                Asking.staff(me, skill, Permission.SERVE, Permission.WATCH_FLOOR),
                "/api/desk/floor/conversations/%s/take-over".formatted(id),
                "{\"reason\":\"%s\"}".formatted(reason));
    }

    private MvcTestResult help(StaffId agent, String business, int minutes) {
        return post(
                Asking.staff(agent(1), skill, Permission.WATCH_FLOOR),
                "/api/desk/floor/agents/%s/support".formatted(agent),
                "{\"skill\":\"%s\",\"minutes\":%d}".formatted(business, minutes));
    }

    private MvcTestResult post(SignedIn who, String path, String body) {
        return http.post()
                .uri(path)
                .with(Asking.as(who))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private StaffId agent(int capacity) {
        var name = UUID.randomUUID().toString();
        return staff.hire(new NewStaff(
                name,
                "Jinqiao-2026",
                name.substring(0, 6),
                new Bilingual("林悦", "Lin Yue"),
                skill,
                List.of("agent"),
                List.of(new Skill(skill, 3)),
                capacity));
    }

    private void learns(StaffId agent, LocalDate until) {
        staff.learn(agent, new Skill(skill, 3, until));
        transaction.executeWithoutResult(_ -> events.publishEvent(
                new SkillsChanged(agent, List.of(), List.of(), Actor.SYSTEM, Instant.parse("2026-11-23T01:00:00Z"))));
    }

    private StaffId ready(StaffId agent) {
        events.publishEvent(new DeskConnected(agent));
        assertThat(put(agent, "READY")).hasStatusOk();
        return agent;
    }

    private void readyButUnreachable(StaffId agent) {
        assertThat(put(agent, "READY")).hasStatusOk();
    }

    private void close(ConversationId id) {
        var conversation = conversations.get(id);
        var by = Actor.of(conversation.customer());
        conversations.close(id, by, new Closing(Closing.Result.SOLVED, ""));
        transaction.executeWithoutResult(_ -> events.publishEvent(new ConversationClosed(
                id, conversation.customer(), conversation.owner(), null, "SOLVED", "", by, conversation.openedAt())));
    }

    private void awaitOwner(ConversationId conversation, StaffId owner) {
        await().until(() -> owner.equals(conversations.get(conversation).owner()));
        await().until(() -> agentView(owner).serving().contains(conversation));
    }

    private void awaitEvents(ConversationId conversation, String... expected) {
        await().untilAsserted(() -> assertThat(conversations.since(conversation, 0, 100))
                .extracting(MessageView::detail)
                .extracting(detail -> detail == null ? "" : detail.get("event"))
                .containsExactly((Object[]) expected));
    }

    private AgentView agentView(StaffId agent) {
        return routing.agents().stream()
                .filter(view -> view.id().equals(agent))
                .findFirst()
                .orElseThrow();
    }

    private static List<Boolean> allAtOnce(List<Callable<Boolean>> attempts) {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            return executor.invokeAll(attempts).stream()
                    .map(attempt -> attempt.resultNow())
                    .toList();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void refused(MvcTestResult result, String code) {
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo(code);
    }

    private MvcTestResult get(StaffId me, String path) {
        return http.get().uri(path).with(Asking.as(serving(me))).exchange();
    }

    private MvcTestResult put(StaffId me, String presence) {
        return http.put()
                .uri("/api/desk/presence")
                .with(Asking.as(serving(me)))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"presence\":\"%s\"}".formatted(presence))
                .exchange();
    }

    private MvcTestResult transfer(
            StaffId me, ConversationId id, boolean confirmed, String reason, String staffId, String team) {
        var body = "{\"customerConfirmed\":%s,\"reason\":\"%s\",\"toStaff\":%s,\"toTeam\":%s}"
                .formatted(confirmed, reason, quoted(staffId), quoted(team));
        return http.post()
                .uri("/api/desk/conversations/{id}/transfer", id)
                .with(Asking.as(serving(me)))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static String quoted(String text) {
        return text == null ? "null" : '"' + text + '"';
    }

    private SignedIn serving(StaffId me) {
        return Asking.staff(me, skill, Permission.SERVE);
    }
}
