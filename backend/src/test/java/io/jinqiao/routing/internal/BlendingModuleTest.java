package io.jinqiao.routing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jinqiao.channel.DeskConnected;
import io.jinqiao.control.FakeTwoPersonControl;
import io.jinqiao.conversation.Closing;
import io.jinqiao.conversation.FakeConversations;
import io.jinqiao.conversation.events.ConversationClosed;
import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.AgentView;
import io.jinqiao.routing.AgentView.Presence;
import io.jinqiao.routing.HandOver;
import io.jinqiao.routing.Routing;
import io.jinqiao.routing.matching.RoutingRules;
import io.jinqiao.routing.matching.Worker;
import io.jinqiao.routing.spi.DeskWorkBell;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.staff.NewStaff;
import io.jinqiao.staff.StaffView.Skill;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.web.SignedIn;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** Tickets of one team are given out: two take the place of a conversation, and nobody is given a third (RT4). */
@ModuleTest
@Import(RoutingModuleTest.Neighbours.class)
class BlendingModuleTest {

    private static final Instant NOON = Instant.parse("2026-11-27T04:00:00Z");

    private final Routing routing;
    private final ChangeRules.Handler change;
    private final ChangeRules.Kind kind;
    private final ChangePresence.Handler presence;
    private final RulesInForce rules;
    private final FakeDeskWork tickets;
    private final DeskWorkBell bell;
    private final Load load;
    private final FakeTwoPersonControl control;
    private final FakeConversations conversations;
    private final FakeCustomers customers;
    private final FakeStaff staff;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final SignedIn zhou = Asking.staff(StaffId.next(), "general", Permission.WATCH_FLOOR);
    private final SignedIn han = Asking.staff(StaffId.next(), "", Permission.APPROVE_RULES);
    private String team = "";

    BlendingModuleTest(
            Routing routing,
            ChangeRules.Handler change,
            ChangeRules.Kind kind,
            ChangePresence.Handler presence,
            RulesInForce rules,
            FakeDeskWork tickets,
            DeskWorkBell bell,
            Load load,
            FakeTwoPersonControl control,
            FakeConversations conversations,
            FakeCustomers customers,
            FakeStaff staff,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.routing = routing;
        this.change = change;
        this.kind = kind;
        this.presence = presence;
        this.rules = rules;
        this.tickets = tickets;
        this.bell = bell;
        this.load = load;
        this.control = control;
        this.conversations = conversations;
        this.customers = customers;
        this.staff = staff;
        this.events = events;
        this.transaction = transaction;
    }

    @BeforeEach
    void aTeamWhoseTicketsAreGivenOut() {
        team = "team-" + UUID.randomUUID();
        put(new Blending(2, 2, Set.of(team)));
    }

    @AfterEach
    void asItWas() {
        put(Blending.shipped());
    }

    @Test
    void whatIsDueFirstIsGivenFirstAndNobodyIsGivenMoreThanTheyMayHave() {
        var late = tickets.leave(team, NOON.plusSeconds(300));
        var soon = tickets.leave(team, NOON);
        var next = tickets.leave(team, NOON.plusSeconds(60));
        var elsewhere = tickets.leave("another-" + team, NOON);
        bell.changed();
        var lin = ready(agent(3));
        await().until(() -> tickets.inHand(lin) == 2);
        assertThat(tickets.of(lin)).containsExactly(soon, next);
        await().until(() -> view(lin).tickets() == 2);

        tickets.finish(soon);
        bell.changed();
        await().until(() -> tickets.inHand(lin) == 2);
        assertThat(tickets.of(lin)).containsExactly(next, late);
        assertThat(tickets.waiting(Set.of("another-" + team), 9))
                .extracting("subject")
                .containsExactly(elsewhere);
    }

    @Test
    void ticketsInHandTakeThePlaceOfAConversationButNeverTheLast() {
        var lin = ready(agent(2));
        tickets.leave(team, NOON);
        tickets.leave(team, NOON);
        bell.changed();
        await().until(() -> tickets.inHand(lin) == 2);
        var wang = request();
        var li = request();
        await().until(() -> lin.equals(conversations.get(wang).owner()));
        assertThat(routing.place(li)).isPresent();

        tickets.finish(tickets.of(lin).getFirst());
        bell.changed();
        await().until(() -> lin.equals(conversations.get(li).owner()));
    }

    @Test
    void whoeverIsFullWithConversationsIsGivenNoTicketUntilOneEnds() {
        var lin = ready(agent(1));
        var wang = request();
        await().until(() -> lin.equals(conversations.get(wang).owner()));
        var ticket = tickets.leave(team, NOON);
        bell.changed();
        var li = request();
        await().until(() -> routing.place(li).isPresent());
        assertThat(tickets.of(lin)).isEmpty();

        close(wang);
        await().until(() -> lin.equals(conversations.get(li).owner()));
        assertThat(tickets.of(lin)).isEmpty();
        close(li);
        await().until(() -> tickets.of(lin).equals(List.of(ticket)));
    }

    @Test
    void whatWeighsMoreTakesMoreOfTheSameCapacity() {
        put(new Blending(1, 1, Set.of(team)), Map.of("email", 2, "phone", RoutingRules.WHOLE, "ticket", 2));
        var lin = ready(agent(4));
        var letter = request("email");
        var wang = request("web");
        await().until(() -> lin.equals(conversations.get(letter).owner()));
        await().until(() -> lin.equals(conversations.get(wang).owner()));
        var ticket = tickets.leave(team, NOON);
        bell.changed();
        var call = request("phone");
        await().until(() -> routing.place(call).isPresent());
        assertThat(view(lin).taken()).isEqualTo(3);
        assertThat(tickets.of(lin)).isEmpty();

        close(letter);
        await().until(() -> tickets.of(lin).equals(List.of(ticket)));
        assertThat(view(lin).taken()).isEqualTo(3);
        close(wang);
        assertThat(routing.place(call)).isPresent();
        tickets.finish(ticket);
        bell.changed();
        await().until(() -> lin.equals(conversations.get(call).owner()));
        assertThat(view(lin).taken()).isEqualTo(4);
    }

    /** Given to them after the matcher last asked what anybody has in hand, read with their next conversation, then finished. */
    @Test
    void whoeverHasLessInHandThanTheyWereReadWithIsLookedAt() {
        var lin = StaffId.next();
        var board = new DeskBoard(load);
        board.there(read(lin, 1));
        assertThat(board.whoHasOther()).containsExactly(lin);

        board.there(read(lin, 0));
        assertThat(board.whoHasOther()).isEmpty();
    }

    private Roster.Ready read(StaffId person, int inHand) {
        return new Roster.Ready(
                new Worker(person, team, Map.of(team, 3), Map.of(), 4, inHand * 2, Instant.EPOCH), inHand, true);
    }

    private void put(Blending blending) {
        put(blending, RoutingRules.shipped().places());
    }

    private void put(Blending blending, Map<String, Integer> places) {
        var now = rules.edition();
        var before = RulesSheet.of(now.rules(), now.callBacks(), blending);
        var sheet = new RulesSheet(
                before.targets(),
                before.target(),
                before.lifts(),
                before.credits(),
                before.named(),
                before.near(),
                before.circles(),
                before.weights(),
                before.callBacks(),
                blending,
                places);
        change.handle(new ChangeRules(sheet, "Tickets beside conversations", zhou));
        transaction.executeWithoutResult(_ -> control.decide(kind, han, true));
    }

    private StaffId agent(int capacity) {
        var name = UUID.randomUUID().toString();
        return staff.hire(new NewStaff(
                name,
                "Jinqiao-2026",
                name.substring(0, 6),
                new Bilingual("林悦", "Lin Yue"),
                team,
                List.of("agent"),
                List.of(new Skill(team, 3)),
                capacity));
    }

    private StaffId ready(StaffId agent) {
        events.publishEvent(new DeskConnected(agent));
        presence.handle(new ChangePresence(agent, Presence.READY));
        return agent;
    }

    private ConversationId request() {
        return request("web");
    }

    private ConversationId request(String channel) {
        var id = conversations.open(customers.named("王芳"), channel, Language.ZH).id();
        transaction.executeWithoutResult(_ -> routing.request(new HandOver(id, team, 0, "ASKED", Actor.MACHINE)));
        return id;
    }

    private void close(ConversationId id) {
        var conversation = conversations.get(id);
        var by = Actor.of(conversation.customer());
        conversations.close(id, by, new Closing(Closing.Result.SOLVED, ""));
        transaction.executeWithoutResult(_ -> events.publishEvent(new ConversationClosed(
                id, conversation.customer(), conversation.owner(), null, "SOLVED", "", by, conversation.openedAt())));
    }

    private AgentView view(StaffId agent) {
        return routing.agents().stream()
                .filter(view -> view.id().equals(agent))
                .findFirst()
                .orElseThrow();
    }
}
