package io.jinqiao.routing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jinqiao.channel.DeskConnected;
import io.jinqiao.control.FakeTwoPersonControl;
import io.jinqiao.conversation.Closing;
import io.jinqiao.conversation.ConversationView.State;
import io.jinqiao.conversation.FakeConversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.NoteView;
import io.jinqiao.conversation.events.ConversationClosed;
import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.HandOver;
import io.jinqiao.routing.Routing;
import io.jinqiao.routing.WaitingView;
import io.jinqiao.routing.internal.RulesSheet.CallBackSheet;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.staff.NewStaff;
import io.jinqiao.staff.StaffView.Skill;
import io.jinqiao.staff.TeamView;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
@Import(RoutingModuleTest.Neighbours.class)
class CallBackModuleTest {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final Routing routing;
    private final BeginCallBacks.Handler begin;
    private final RulesInForce inForce;
    private final ChangeRules.Handler change;
    private final ChangeRules.Kind kind;
    private final FakeConversations conversations;
    private final FakeCustomers customers;
    private final FakeTwoPersonControl control;
    private final FakeStaff staff;
    private final Bell bell;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final MockMvcTester http;
    private final MovableClock clock;

    private String skill = "";

    CallBackModuleTest(
            Routing routing,
            BeginCallBacks.Handler begin,
            RulesInForce inForce,
            ChangeRules.Handler change,
            ChangeRules.Kind kind,
            FakeTwoPersonControl control,
            FakeConversations conversations,
            FakeCustomers customers,
            FakeStaff staff,
            Bell bell,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            MockMvcTester http,
            MovableClock clock) {
        this.routing = routing;
        this.begin = begin;
        this.inForce = inForce;
        this.change = change;
        this.kind = kind;
        this.control = control;
        this.conversations = conversations;
        this.customers = customers;
        this.staff = staff;
        this.bell = bell;
        this.events = events;
        this.transaction = transaction;
        this.http = http;
        this.clock = clock;
    }

    @BeforeEach
    void aBusinessOfItsOwnOnANewDayAtTen() {
        skill = "business-" + UUID.randomUUID();
        staff.add(new TeamView(skill, new Bilingual("专家组", "Experts"), new Bilingual("中心", "Centre")));
        goTo(clock.instant().truncatedTo(ChronoUnit.DAYS).plus(A_DAY).plus(Duration.ofHours(2)));
    }

    @Test
    void aLongWaitIsOfferedACallAndAShortOneIsNot() {
        var wang = ask();
        offeredAfterTenSeconds();

        assertThat(offer(wang)).bodyJson().extractingPath("$.offered").isEqualTo(true);
        assertThat(offer(wang)).bodyJson().extractingPath("$.phone").isNotNull();
        assertThat(offer(wang)).bodyJson().extractingPath("$.backAt").isNull();

        ready(agent(4));
        await().untilAsserted(() -> assertThat(conversations.get(wang).state()).isEqualTo(State.ASSIGNED));
        assertThat(offer(wang)).bodyJson().extractingPath("$.offered").isEqualTo(false);
    }

    @Test
    void atNightTheyAreToldWhenPeopleAreBackAndNoTimeOfTheNightIsOffered() {
        clock.move(Duration.ofHours(13));
        var wang = ask();
        var morning = clock.instant().truncatedTo(ChronoUnit.DAYS).plus(A_DAY);

        assertThat(offer(wang)).bodyJson().extractingPath("$.offered").isEqualTo(true);
        assertThat(offer(wang)).bodyJson().extractingPath("$.backAt").isEqualTo(morning.toString());
        assertThat(offer(wang))
                .bodyJson()
                .extractingPath("$.turnAt")
                .isEqualTo(morning.plus(Duration.ofHours(1)).toString());
        refused(agree(wang, morning), "routing.slot-taken");
        close(wang);
    }

    @Test
    void whoIsCalledBackWaitsNoLongerAndComesToAnAgentAtTheirTime() {
        var wang = ask();
        var slot = clock.instant().plus(Duration.ofHours(1));
        clock.move(Duration.ofMinutes(4));

        assertThat(agree(wang, slot)).hasStatus(204);

        assertThat(waiting(wang)).isEmpty();
        assertThat(conversations.get(wang).state()).isEqualTo(State.WAITING);
        assertThat(offer(wang)).bodyJson().extractingPath("$.agreedAt").isEqualTo(slot.toString());
        refused(agree(wang, slot), "routing.slot-taken");
        var lin = ready(agent(1));
        assertThat(conversations.get(wang).owner()).isNull();

        goTo(slot);

        await().until(() -> lin.equals(conversations.get(wang).owner()));
        assertThat(desk(lin, wang)).bodyJson().extractingPath("$.due").isEqualTo(true);
        assertThat(desk(lin, wang)).bodyJson().extractingPath("$.appointment").isEqualTo(true);
        assertThat(told(wang)).contains("call-back-agreed", "assigned");
    }

    @Test
    void theirPlaceIsKept() {
        var wang = ask();
        var slot = clock.instant().plus(Duration.ofHours(1));
        clock.move(Duration.ofMinutes(10));
        var waited = Duration.between(waiting(wang).getFirst().since(), clock.instant());
        assertThat(agree(wang, slot)).hasStatus(204);
        var later = ask();

        clock.move(A_DAY);
        var _ = begin.handle(new BeginCallBacks());

        var now = clock.instant();
        assertThat(waiting(wang)).singleElement().satisfies(back -> {
            assertThat(back.reason()).isEqualTo("CALL_DUE");
            assertThat(back.priority()).isEqualTo(1);
            assertThat(back.since()).isEqualTo(now.minus(waited));
        });
        close(wang);
        close(later);
    }

    @Test
    void whoChangesTheirMindHasTheirOldPlaceBack() {
        var wang = ask();
        var since = waiting(wang).getFirst().since();
        var slot = clock.instant().plus(Duration.ofHours(1));
        clock.move(Duration.ofMinutes(5));
        assertThat(agree(wang, slot)).hasStatus(204);

        assertThat(cancel(wang)).hasStatus(204);

        assertThat(waiting(wang))
                .singleElement()
                .satisfies(back -> assertThat(back.since()).isEqualTo(since));
        refused(cancel(wang), "routing.no-call-back");
        close(wang);
    }

    @Test
    void whoIsNotReachedIsTriedAgainAndGivenUpAfterThreeTriesOnTwoDays() {
        var wang = ask();
        assertThat(agree(wang, null)).hasStatus(204);
        var lin = ready(agent(1));
        goTo(clock.instant().plus(Duration.ofHours(1)));
        await().until(() -> lin.equals(conversations.get(wang).owner()));

        refused(call(lin, wang, false, " "), "web.text-missing");
        assertThat(call(lin, wang, false, "无人接听")).hasStatus(204);

        assertThat(conversations.get(wang).owner()).isNull();
        assertThat(conversations.notes(wang)).extracting(NoteView::text).containsExactly("无人接听");
        assertThat(told(wang)).contains("call-back-missed");
        assertThat(load(lin)).isZero();

        goTo(clock.instant().plus(Duration.ofHours(2)));
        await().until(() -> lin.equals(conversations.get(wang).owner()));
        assertThat(call(lin, wang, false, "关机")).hasStatus(204);
        goTo(clock.instant().plus(Duration.ofHours(3)));
        assertThat(conversations.get(wang).owner()).isNull();

        goTo(clock.instant().plus(A_DAY));
        await().until(() -> lin.equals(conversations.get(wang).owner()));
        assertThat(call(lin, wang, false, "仍无人接听")).hasStatus(204);

        assertThat(conversations.get(wang).owner()).isEqualTo(lin);
        refused(call(lin, wang, true, ""), "routing.no-call-back");
        close(wang);
    }

    @Test
    void onlyTheOwnerSaysHowTheCallWentAndNeverAtNight() {
        var wang = ask();
        assertThat(agree(wang, null)).hasStatus(204);
        var lin = ready(agent(1));
        goTo(clock.instant().plus(Duration.ofHours(1)));
        await().until(() -> lin.equals(conversations.get(wang).owner()));

        refused(call(agent(1), wang, true, ""), "routing.not-yours");
        clock.move(Duration.ofHours(11));
        refused(call(lin, wang, true, ""), "routing.quiet-hours");
        clock.move(Duration.ofHours(13));

        assertThat(call(lin, wang, true, "")).hasStatus(204);
        assertThat(desk(lin, wang)).hasStatus(204);
        assertThat(conversations.get(wang).owner()).isEqualTo(lin);
        close(wang);
    }

    @Test
    void whatComesDueInQuietHoursIsPutOff() {
        var wang = ask();
        assertThat(agree(wang, clock.instant().plus(Duration.ofHours(1)))).hasStatus(204);

        clock.move(Duration.ofHours(14));
        var next = begin.handle(new BeginCallBacks());

        assertThat(waiting(wang)).isEmpty();
        assertThat(next).isPresent();
        assertThat(told(wang)).contains("call-back-put-off");
        close(wang);
        await().untilAsserted(() ->
                assertThat(offer(wang)).bodyJson().extractingPath("$.agreedAt").isNull());
    }

    @Test
    void nobodyIsCalledWhoseNumberIsNotKeptOrWhoIsSomebodyElse() {
        var stranger = customers.visit(Language.ZH);
        var conversation = conversations.open(stranger, "web", Language.ZH).id();
        request(conversation);

        assertThat(offer(conversation)).bodyJson().extractingPath("$.phone").isNull();
        refused(agree(conversation, null), "routing.no-call-back-number");
        assertThat(http.get().uri(path(conversation)).with(Asking.as(CustomerId.next())))
                .hasStatus(404);
        close(conversation);
    }

    /** Of this queue only, by rules that two people agreed on; nobody is there, so that more people are asked after half a minute. */
    private void offeredAfterTenSeconds() {
        var now = inForce.edition();
        var was = RulesSheet.of(now);
        var calls = was.callBacks();
        var wanted = new RulesSheet(
                was.targets(),
                was.target(),
                was.lifts(),
                was.credits(),
                was.named(),
                was.near(),
                was.circles(),
                was.weights(),
                new CallBackSheet(
                        calls.offerAfter(),
                        Map.of(skill, 10),
                        calls.calendar(),
                        calls.from(),
                        calls.until(),
                        calls.slot(),
                        calls.perSlot(),
                        calls.days(),
                        calls.triesADay(),
                        calls.tries(),
                        calls.onDays(),
                        calls.again()),
                was.blending(),
                was.places());
        change.handle(
                new ChangeRules(wanted, "Loans wait long", Asking.staff(StaffId.next(), "", Permission.WATCH_FLOOR)));
        transaction.executeWithoutResult(
                _ -> control.decide(kind, Asking.staff(StaffId.next(), "", Permission.APPROVE_RULES), true));
    }

    private ConversationId ask() {
        var conversation =
                conversations.open(customers.named("王芳"), "web", Language.ZH).id();
        request(conversation);
        return conversation;
    }

    private void request(ConversationId conversation) {
        transaction.executeWithoutResult(
                _ -> routing.request(new HandOver(conversation, skill, 0, "ASKED", Actor.MACHINE)));
    }

    private List<WaitingView> waiting(ConversationId conversation) {
        return routing.waiting().stream()
                .filter(one -> one.conversation().equals(conversation))
                .toList();
    }

    private List<Object> told(ConversationId conversation) {
        return conversations.since(conversation, 0, 100).stream()
                .map(MessageView::detail)
                .<Object>map(detail -> detail == null ? "" : detail.get("event"))
                .toList();
    }

    private int load(StaffId agent) {
        return routing.agents().stream()
                .filter(view -> view.id().equals(agent))
                .findFirst()
                .orElseThrow()
                .serving()
                .size();
    }

    private void goTo(Instant moment) {
        clock.move(Duration.between(clock.instant(), moment));
        bell.ringForAllHere();
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

    private StaffId ready(StaffId agent) {
        events.publishEvent(new DeskConnected(agent));
        assertThat(http.put()
                        .uri("/api/desk/presence")
                        .with(Asking.as(Asking.staff(agent, skill, Permission.SERVE)))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"presence\":\"READY\"}"))
                .hasStatusOk();
        return agent;
    }

    private void close(ConversationId id) {
        var conversation = conversations.get(id);
        var by = Actor.of(conversation.customer());
        conversations.close(id, by, new Closing(Closing.Result.LEFT, ""));
        transaction.executeWithoutResult(_ -> events.publishEvent(new ConversationClosed(
                id, conversation.customer(), conversation.owner(), null, "LEFT", "", by, clock.instant())));
        await().until(() -> waiting(id).isEmpty());
    }

    private MvcTestResult offer(ConversationId id) {
        return http.get().uri(path(id)).with(Asking.as(customer(id))).exchange();
    }

    private MvcTestResult agree(ConversationId id, Instant slot) {
        return http.post()
                .uri(path(id))
                .with(Asking.as(customer(id)))
                .contentType(MediaType.APPLICATION_JSON)
                .content(slot == null ? "{\"slot\":null}" : "{\"slot\":\"%s\"}".formatted(slot))
                .exchange();
    }

    private MvcTestResult cancel(ConversationId id) {
        return http.delete().uri(path(id)).with(Asking.as(customer(id))).exchange();
    }

    private MvcTestResult desk(StaffId me, ConversationId id) {
        return http.get()
                .uri("/api/desk/conversations/{id}/call-back", id)
                .with(Asking.as(Asking.staff(me, skill, Permission.SERVE)))
                .exchange();
    }

    private MvcTestResult call(StaffId me, ConversationId id, boolean reached, String note) {
        return http.post()
                .uri("/api/desk/conversations/{id}/call-back/calls", id)
                .with(Asking.as(Asking.staff(me, skill, Permission.SERVE)))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"reached\":%s,\"note\":\"%s\"}".formatted(reached, note))
                .exchange();
    }

    private CustomerId customer(ConversationId id) {
        return conversations.get(id).customer();
    }

    private static String path(ConversationId id) {
        return "/api/customer/conversations/%s/call-back".formatted(id);
    }

    private static void refused(MvcTestResult result, String code) {
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo(code);
    }
}
