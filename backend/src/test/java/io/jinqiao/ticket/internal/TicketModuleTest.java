package io.jinqiao.ticket.internal;

import static io.jinqiao.sla.ClockView.State.KEPT;
import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.conversation.Closing;
import io.jinqiao.conversation.FakeConversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.NewMessage;
import io.jinqiao.conversation.Understanding;
import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.intent.FakeIntents;
import io.jinqiao.intent.Intents;
import io.jinqiao.intent.LabelledQuestion;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Area;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Subject;
import io.jinqiao.sla.ClockView;
import io.jinqiao.sla.Clocks;
import io.jinqiao.sla.events.ClockBroken;
import io.jinqiao.sla.events.Escalation;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.ticket.TicketView;
import io.jinqiao.ticket.TicketView.State;
import io.jinqiao.ticket.Tickets;
import io.jinqiao.ticket.events.TicketResolved;
import io.jinqiao.ticket.events.TicketTermBroken;
import io.jinqiao.web.SignedIn;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ModuleTest
@Import(TicketNeighbours.class)
class TicketModuleTest {

    private final Tickets tickets;
    private final FakeStaff staff;
    private final FakeCustomers customers;
    private final FakeConversations conversations;
    private final FakeIntents intents;
    private final Clocks clocks;
    private final MovableClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final MockMvcTester http;
    private final JsonMapper json = JsonMapper.builder().build();

    private SignedIn lin;
    private SignedIn zhao;
    private SignedIn zhou;
    private CustomerId wang;
    private ConversationId conversation;

    TicketModuleTest(
            Tickets tickets,
            FakeStaff staff,
            FakeCustomers customers,
            FakeConversations conversations,
            FakeIntents intents,
            Clocks clocks,
            MovableClock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            MockMvcTester http) {
        this.tickets = tickets;
        this.staff = staff;
        this.customers = customers;
        this.conversations = conversations;
        this.intents = intents;
        this.clocks = clocks;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.http = http;
        lin = signedIn("lin");
        zhao = signedIn("zhao");
        zhou = signedIn("zhou", Permission.WATCH_FLOOR);
        wang = customers.named("王芳");
        conversation = conversations.open(wang, "web", Language.ZH).id();
    }

    @BeforeEach
    void anotherMsWang() {
        wang = customers.named("王芳");
        conversation = conversations.open(wang, "web", Language.ZH).id();
    }

    @Test
    void aTicketIsNumberedOwnedPromisedAndToldInTheConversation(Scenario scenario) {
        scenario.stimulate(() -> {
                    assertThat(open(lin, "lost-1")).hasStatusOk();
                })
                .andWaitForStateChange(this::told, said -> said.size() == 1)
                .andVerify(said -> assertThat(said.getFirst()).containsEntry("event", "ticket-opened"));

        var ticket = theTicket();
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"));
        assertThat(ticket.number()).matches("T" + today.format(BASIC_ISO_DATE) + "-\\d{4}");
        assertThat(ticket.owner()).isEqualTo(lin.id());
        assertThat(ticket.dueAt()).isEqualTo(clock.instant().plus(Duration.ofHours(24)));
        assertThat(ticket.state()).isEqualTo(State.ASSIGNED);
    }

    @Test
    void theSameRequestTwiceMakesOneTicket() {
        var first = body(open(lin, "twice"));
        var second = body(open(lin, "twice"));

        assertThat(second).isEqualTo(first);
        assertThat(tickets.ofCustomer(wang)).hasSize(1);
    }

    @Test
    void tenAgentsAtOnceGetTenNumbers() throws Exception {
        try (var desks = Executors.newVirtualThreadPerTaskExecutor()) {
            var openings = IntStream.range(0, 10)
                    .<Callable<Integer>>mapToObj(number -> () ->
                            open(lin, "at-once-" + wang + number).getResponse().getStatus())
                    .toList();
            for (var opening : desks.invokeAll(openings)) {
                assertThat(opening.get()).isEqualTo(200);
            }
        }
        assertThat(tickets.ofCustomer(wang))
                .extracting(TicketView::number)
                .hasSize(10)
                .doesNotHaveDuplicates();
    }

    @Test
    void theThirdLevelIsWhatATicketIsFiledUnder() {
        assertThat(post(lin, "/api/desk/tickets", opening("card.debit", "cards")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("ticket.business-not-third-level");
        assertThat(post(lin, "/api/desk/tickets", opening("card.debit.loss", "nowhere")))
                .hasStatus(422);
        assertThat(post(lin, "/api/desk/tickets", "{}")).hasStatus(400);
    }

    @Test
    void aConversationWithSomebodyElseIsNoPlaceForThisCustomersTicket() {
        wang = customers.named("李明");

        assertThat(code(open(lin, null))).isEqualTo("ticket.another-customer");
    }

    @Test
    void anotherTeamReadsButDoesNotChange() {
        open(lin, null);

        assertThat(get(zhao, path())).hasStatusOk();
        assertThat(code(post(zhao, path() + "/resolution", """
            { "result": "Done" }
            """))).isEqualTo("ticket.not-yours");
        assertThat(post(zhou, path() + "/acceptance", "")).hasStatusOk();
        assertThat(theTicket().owner()).isEqualTo(zhou.id());
        assertThat(theTicket().team()).isEqualTo("general");
    }

    @Test
    void theResultStopsTheClockAndReachesTheCustomer(Scenario scenario) {
        open(lin, null);

        scenario.stimulate(() -> {
                    assertThat(resolve(lin, "Card blocked")).hasStatusOk();
                })
                .andWaitForEventOfType(TicketResolved.class)
                .toArriveAndVerify(resolved -> assertThat(resolved.result()).isEqualTo("Card blocked"));
        scenario.stimulate(() -> {})
                .andWaitForStateChange(
                        this::told, said -> said.stream().anyMatch(each -> each.containsValue("Card blocked")));

        assertThat(clocks.of(Subject.of(theTicket().id())))
                .extracting(ClockView::state)
                .containsExactly(KEPT);
    }

    @Test
    void theSameNewsTwiceIsToldOnce(Scenario scenario) {
        open(lin, null);
        resolve(lin, "Card blocked");
        var ticket = theTicket();
        var again = new TicketResolved(
                ticket.id(),
                ticket.number(),
                wang,
                conversation,
                null,
                1,
                "Card blocked",
                lin.actor(),
                clock.instant());

        scenario.publish(again).andWaitForEventOfType(TicketResolved.class).toArrive();
        scenario.publish(again)
                .andWaitForStateChange(
                        this::told, said -> said.stream().anyMatch(each -> each.containsValue("Card blocked")))
                .andVerify(said -> assertThat(said)
                        .filteredOn(each -> each.containsValue("Card blocked"))
                        .hasSize(1));
    }

    @Test
    void aClosedConversationStaysClosedAndMyMattersKnowsTheResult() {
        open(lin, null);
        conversations.close(conversation, lin.actor(), new Closing(Closing.Result.TICKET, ""));
        resolve(lin, "Card blocked");

        assertThat(http.get().uri("/api/customer/matters").with(Asking.as(wang)))
                .hasStatusOk()
                .bodyJson()
                .satisfies(
                        matters -> assertThat(matters)
                                .extractingPath("$[0].result")
                                .isEqualTo("Card blocked"),
                        matters -> assertThat(matters)
                                .extractingPath("$[0].ownerName")
                                .isEqualTo("林悦"),
                        matters -> assertThat(matters)
                                .extractingPath("$[0].steps[*].step")
                                .asArray()
                                .containsExactly("OPENED", "RESOLVED"));
    }

    @Test
    void itClosesOnTheCustomersWordAndBeginsAgainOnAnother() {
        open(lin, null);
        resolve(lin, "Card blocked");

        assertThat(confirm(wang, true)).hasStatusOk();
        assertThat(theTicket().satisfied()).isTrue();
        clock.move(Duration.ofDays(2));
        assertThat(confirm(wang, false)).hasStatusOk();

        assertThat(theTicket().state()).isEqualTo(State.ASSIGNED);
        assertThat(theTicket().reopened()).isEqualTo(1);
        assertThat(clocks.of(Subject.of(theTicket().id()))).hasSize(2);
        assertThat(theTicket().dueAt()).isEqualTo(clock.instant().plus(Duration.ofHours(24)));
    }

    @Test
    void nobodyConfirmsSomebodyElsesMatter() {
        open(lin, null);
        resolve(lin, "Card blocked");

        assertThat(confirm(customers.named("李明"), true)).hasStatus(404);
        assertThat(http.get().uri("/api/customer/matters").with(Asking.as(customers.named("陈东"))))
                .hasStatusOk()
                .hasBodyTextEqualTo("[]");
    }

    @Test
    void closingWithoutTheCustomersWordTakesAReason() {
        open(lin, null);
        resolve(lin, "Card blocked");

        assertThat(code(post(lin, path() + "/closing", "{}"))).isEqualTo("ticket.reason-missing");
        assertThat(post(lin, path() + "/closing", """
            { "satisfied": null, "reason": "Not reached three times" }
            """)).hasStatusOk();
        assertThat(theTicket().closingReason()).isEqualTo("Not reached three times");
    }

    @Test
    void moreUrgentMeansSoonerAndLessUrgentTakesNothingBack() {
        open(lin, null);
        classify("card.debit.loss", "URGENT");
        var soon = clock.instant().plus(Duration.ofHours(2));
        assertThat(theTicket().dueAt()).isEqualTo(soon);

        classify("complaint.service.attitude", "ORDINARY");

        assertThat(theTicket().dueAt()).isEqualTo(soon);
        assertThat(theTicket().business()).isEqualTo("complaint.service.attitude");
    }

    @Test
    void aBrokenTermIsNewsOnceHoweverOftenItIsHeard(Scenario scenario) {
        open(lin, null);
        var running = clocks.of(Subject.of(theTicket().id())).getFirst();
        var broken = new ClockBroken(
                running.id(),
                running.subject(),
                running.term(),
                running.dueAt(),
                Escalation.NONE,
                wang,
                null,
                Actor.SYSTEM,
                running.dueAt());

        scenario.stimulate(() -> {
                    transaction.executeWithoutResult(status -> events.publishEvent(broken));
                    transaction.executeWithoutResult(status -> events.publishEvent(broken));
                })
                .andWaitForEventOfType(TicketTermBroken.class)
                .toArriveAndVerify(news -> assertThat(news.owner()).isEqualTo(lin.id()));
    }

    @Test
    void theListsAreSortedByWhatIsDueFirstAndSearchedByNumberSubjectOrName() {
        open(lin, null);
        clock.move(Duration.ofMinutes(1));
        post(lin, "/api/desk/tickets", opening("card.debit.loss", "cards").replace("ORDINARY", "URGENT"));
        var numbers = tickets.ofCustomer(wang).stream().map(TicketView::number).toList();

        assertThat(get(lin, "/api/desk/tickets?view=mine&limit=200"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.cards[*].ticket.number")
                .asArray()
                .containsSubsequence(numbers.get(0), numbers.get(1));
        assertThat(get(zhao, "/api/desk/tickets?view=all&q=" + numbers.get(0)))
                .bodyJson()
                .extractingPath("$.cards[*].customer.name")
                .asArray()
                .containsExactly("王芳");
        assertThat(get(zhao, "/api/desk/tickets?view=team&q=" + numbers.get(0)))
                .bodyJson()
                .extractingPath("$.cards")
                .asArray()
                .isEmpty();
        assertThat(get(zhao, "/api/desk/tickets?view=everything")).hasStatus(422);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        for (int i = 0; i < 5; i++) {
            post(lin, "/api/desk/tickets", opening("card.debit.loss", "cards"));
            clock.move(Duration.ofMinutes(1));
        }
        var numbers = tickets.ofCustomer(wang).stream().map(TicketView::number).toList();
        post(lin, "/api/desk/tickets", opening("card.debit.loss", "cards"));

        for (var order : List.of("all", "open")) {
            var seen = new ArrayList<String>();
            for (var page = page("view=" + order + "&limit=2", null); ; ) {
                page.path("cards")
                        .forEach(card -> seen.add(card.at("/ticket/number").asString()));
                if (page.path("next").isNull()) {
                    break;
                }
                page = page("view=" + order + "&limit=2", page.path("next").asString());
            }
            assertThat(seen).doesNotHaveDuplicates().containsAll(numbers);
        }
        assertThat(code(get(lin, "/api/desk/tickets?after=nonsense"))).isEqualTo("ticket.bad-cursor");
    }

    @Test
    void whosePostHoldsElsewhereSeesNoTicketButTheirOwn() {
        assertThat(open(lin, "reach")).hasStatusOk();
        var number = theTicket().number();
        var loans = new Area(Set.of(), Set.of(), Set.of(), Set.of(), Set.of("loan"));
        var cards = new Area(Set.of("cards"), Set.of(), Set.of(), Set.of("ORDINARY"), Set.of("card"));
        var list = "/api/desk/tickets?view=all&limit=200";

        assertThat(code(get(Asking.within(loans, zhao), path()))).isEqualTo("customer.out-of-reach");
        assertThat(code(post(Asking.within(loans, zhao), path() + "/acceptance", "{}")))
                .isEqualTo("customer.out-of-reach");
        assertThat(body(get(Asking.within(loans, zhao), list))).doesNotContain(number);
        assertThat(post(Asking.within(loans, zhao), "/api/desk/tickets/bulk/closing", """
            { "tickets": ["%s"], "reason": "重复" }
            """.formatted(
                                theTicket().id())))
                .bodyJson()
                .extractingPath("$[0].refused")
                .isEqualTo("customer.out-of-reach");
        assertThat(body(get(Asking.within(cards, zhao), list))).contains(number);
        assertThat(get(Asking.within(cards, zhao), path())).hasStatusOk();
        assertThat(get(Asking.within(loans, lin), path())).as("their own").hasStatusOk();
        assertThat(body(get(Asking.within(loans, lin), list))).contains(number);
    }

    @Test
    void whosePostHoldsElsewhereJoinsNoTicketToTheirOwn() {
        open(lin, "own");
        var own = path();
        var zhaos = opening("card.debit.loss", "cards").replace("\"" + lin.id(), "\"" + zhao.id());
        var another = json.readTree(body(post(lin, "/api/desk/tickets", zhaos)))
                .path("number")
                .asString();
        var loans = Asking.within(new Area(Set.of(), Set.of(), Set.of(), Set.of(), Set.of("loan")), lin);

        assertThat(code(post(loans, own + "/links", "{ \"other\": \"%s\", \"kind\": \"RELATED\" }".formatted(another))))
                .isEqualTo("customer.out-of-reach");
        assertThat(code(post(loans, own + "/merger", "{ \"into\": \"%s\" }".formatted(another))))
                .isEqualTo("customer.out-of-reach");
    }

    @Test
    void aSiftedListGoesOnPageByPageAndLosesNothing() {
        var cards = new Area(Set.of(), Set.of(), Set.of(), Set.of(), Set.of("card.debit"));
        var numbers = IntStream.range(0, 5)
                .mapToObj(number -> json.readTree(body(open(lin, "sift-" + number)))
                        .path("number")
                        .asString())
                .toList();
        var me = Asking.within(cards, zhao);
        var seen = new ArrayList<String>();
        var page = json.readTree(body(get(me, "/api/desk/tickets?view=all&limit=2")));
        while (true) {
            page.path("cards")
                    .valueStream()
                    .forEach(card -> seen.add(card.path("ticket").path("number").asString()));
            assertThat(page.path("cards").size()).isLessThanOrEqualTo(2);
            if (page.path("next").isNull()) {
                break;
            }
            page = json.readTree(body(get(
                    me,
                    "/api/desk/tickets?view=all&limit=2&after="
                            + page.path("next").asString())));
        }
        assertThat(seen).doesNotHaveDuplicates().containsAll(numbers);
    }

    private JsonNode page(String query, @Nullable String after) {
        return json.readTree(body(get(lin, "/api/desk/tickets?" + query + (after == null ? "" : "&after=" + after))));
    }

    @Test
    void theFormComesFilledInFromTheConversation() {
        conversations.post(words("1", "你好"));
        conversations.post(words("2", "我的卡丢了"));
        conversations.understand(conversation, new Understanding("挂失", "card.debit.loss", 3, Actor.MACHINE));
        conversations.await(conversation, Actor.MACHINE);
        conversations.assign(conversation, lin.id());
        var draft = "/api/desk/conversations/" + conversation + "/ticket-draft";

        assertThat(get(lin, draft)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
            { "subject": "挂失", "detail": "你好\\n我的卡丢了", "business": "card.debit.loss",
              "urgency": "URGENT", "team": "cards" }
            """);
        assertThat(code(get(zhao, draft))).isEqualTo("conversation.not-yours");
    }

    @Test
    void whatTheClassifierTakesForUrgentIsUrgentInTheForm() {
        intents.addAll(Intents.URGENCY, List.of(new LabelledQuestion("五点前必须到账", Intents.URGENT)));
        conversations.post(words("1", "五点前必须到账"));
        conversations.await(conversation, Actor.MACHINE);
        conversations.assign(conversation, lin.id());

        assertThat(get(lin, "/api/desk/conversations/" + conversation + "/ticket-draft"))
                .bodyJson()
                .extractingPath("$.urgency")
                .isEqualTo("URGENT");
    }

    @Test
    void aMessageLeftIsATicketWithANumberThatOnlyItsTeamMayRead() {
        var left = http.post()
                .uri("/api/customer/matters")
                .with(Asking.as(wang))
                .header("Idempotency-Key", "left-" + wang)
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                    { "subject": "请回电", "detail": "关于投诉", "phone": "13912345678" }
                    """)
                .exchange();
        assertThat(left).hasStatusOk().bodyJson().extractingPath("$.state").isEqualTo("OPEN");

        assertThat(theTicket().contact()).isEqualTo("139****5678");
        assertThat(theTicket().team()).isEqualTo("back-office");
        assertThat(code(post(lin, path() + "/contact", ""))).isEqualTo("ticket.not-yours");
        assertThat(post(signedIn("qian"), path() + "/contact", ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.phone")
                .isEqualTo("13912345678");
    }

    @Test
    void notesHistoryAndClocksAreInTheFile() {
        open(lin, null);
        assertThat(post(zhao, path() + "/notes", """
            { "text": "Customer called again" }
            """)).hasStatusOk();

        assertThat(get(lin, path()))
                .hasStatusOk()
                .bodyJson()
                .satisfies(
                        file -> assertThat(file)
                                .extractingPath("$.ticket.notes[0].text")
                                .isEqualTo("Customer called again"),
                        file -> assertThat(file).extractingPath("$.clock.state").isEqualTo("RUNNING"),
                        file -> assertThat(file)
                                .extractingPath("$.history[*].kind")
                                .asArray()
                                .containsExactly("ticket.opened", "ticket.noted"));
    }

    private MvcTestResult open(SignedIn by, @Nullable String key) {
        var request = http.post()
                .uri("/api/desk/tickets")
                .with(Asking.as(by))
                .contentType(MediaType.APPLICATION_JSON)
                .content(opening("card.debit.loss", "cards"));
        return (key == null ? request : request.header("Idempotency-Key", key + wang)).exchange();
    }

    private String opening(String business, String team) {
        return """
            { "conversation": "%s", "customer": "%s", "subject": "Card lost", "detail": "Lost in the metro",
              "business": "%s", "urgency": "ORDINARY", "team": "%s", "owner": "%s" }
            """.formatted(conversation, wang, business, team, lin.id())
                .replace(team.equals("nowhere") ? "\"" + lin.id() + "\"" : "…", "null");
    }

    private MvcTestResult resolve(SignedIn by, String result) {
        return post(by, path() + "/resolution", """
            { "result": "%s" }
            """.formatted(result));
    }

    private MvcTestResult confirm(CustomerId by, boolean satisfied) {
        return http.post()
                .uri("/api/customer/matters/{id}/confirmation", theTicket().id())
                .with(Asking.as(by))
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                    { "satisfied": %s, "comment": "" }
                    """.formatted(satisfied))
                .exchange();
    }

    private void classify(String business, String urgency) {
        assertThat(http.put()
                        .uri(path() + "/classification")
                        .with(Asking.as(lin))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                            { "business": "%s", "urgency": "%s" }
                            """.formatted(business, urgency)))
                .hasStatusOk();
    }

    private MvcTestResult get(SignedIn by, String path) {
        return http.get().uri(path).with(Asking.as(by)).exchange();
    }

    private MvcTestResult post(SignedIn by, String path, String content) {
        return http.post()
                .uri(path)
                .with(Asking.as(by))
                .contentType(MediaType.APPLICATION_JSON)
                .content(content)
                .exchange();
    }

    private String code(MvcTestResult refused) {
        return json.readTree(body(refused)).path("code").asString();
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String path() {
        return "/api/desk/tickets/" + theTicket().id();
    }

    private TicketView theTicket() {
        return tickets.ofCustomer(wang).getFirst();
    }

    private List<Map<String, Object>> told() {
        return conversations.latest(conversation, 50).stream()
                .filter(message -> message.kind() == MessageView.Kind.EVENT)
                .map(message -> requireNonNull(message.detail()))
                .toList();
    }

    private NewMessage words(String clientId, String text) {
        return new NewMessage(conversation, Actor.of(wang), clientId, MessageView.Kind.TEXT, text, null);
    }

    private SignedIn signedIn(String username, Permission... more) {
        var person = staff.named(username);
        var permissions = Stream.concat(Stream.of(Permission.WORK_TICKETS), Stream.of(more));
        return Asking.staff(person.id(), person.team(), permissions.toArray(Permission[]::new));
    }
}
