package io.jinqiao.collaboration.internal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jinqiao.collaboration.RequestForm;
import io.jinqiao.collaboration.RequestForm.Choice;
import io.jinqiao.collaboration.RequestForm.Field;
import io.jinqiao.collaboration.RequestForm.Kind;
import io.jinqiao.collaboration.RequestForm.Shown;
import io.jinqiao.collaboration.RequestForms;
import io.jinqiao.collaboration.RequestView;
import io.jinqiao.collaboration.RequestView.State;
import io.jinqiao.collaboration.Requests;
import io.jinqiao.collaboration.events.RequestAnswered;
import io.jinqiao.collaboration.events.RequestLate;
import io.jinqiao.collaboration.events.RequestWarned;
import io.jinqiao.collaboration.internal.SandboxSystem.Behaviour;
import io.jinqiao.conversation.FakeConversations;
import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Area;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Subject;
import io.jinqiao.sla.ClockView;
import io.jinqiao.sla.FakeClocks;
import io.jinqiao.sla.events.ClockBroken;
import io.jinqiao.sla.events.ClockWarned;
import io.jinqiao.sla.events.Escalation;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.staff.NewStaff;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.ticket.FakeTickets;
import io.jinqiao.web.SignedIn;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
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
import tools.jackson.databind.json.JsonMapper;

@ModuleTest
@Import(CollaborationNeighbours.class)
class RequestModuleTest {

    private final Requests requests;
    private final FakeCustomers customers;
    private final FakeConversations conversations;
    private final FakeTickets tickets;
    private final SandboxSystem system;
    private final FakeClocks clocks;
    private final MovableClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final MockMvcTester http;
    private final JsonMapper json = JsonMapper.builder().build();

    private final SignedIn lin;
    private final SignedIn zhao;
    private final SignedIn yan;
    private final SignedIn bai;
    private final SignedIn du;
    private final SignedIn xie;
    private CustomerId wang;
    private ConversationId conversation;

    RequestModuleTest(
            Requests requests,
            RequestForms forms,
            FakeStaff staff,
            FakeCustomers customers,
            FakeConversations conversations,
            FakeTickets tickets,
            SandboxSystem system,
            FakeClocks clocks,
            MovableClock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            MockMvcTester http) {
        this.requests = requests;
        this.customers = customers;
        this.conversations = conversations;
        this.tickets = tickets;
        this.system = system;
        this.clocks = clocks;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.http = http;
        lin = agent(staff, "lin");
        zhao = agent(staff, "zhao");
        yan = employ(staff, "yan", "loan-desk", "department-staff", Permission.ANSWER_REQUESTS);
        bai = employ(staff, "bai", "loan-desk", "department-staff", Permission.ANSWER_REQUESTS);
        du = employ(
                staff, "du", "loan-desk", "department-head", Permission.ANSWER_REQUESTS, Permission.HEAD_DEPARTMENT);
        xie = employ(staff, "xie", "card-centre", "department-staff", Permission.ANSWER_REQUESTS);
        forms.publish(progress(), Actor.SYSTEM);
        forms.publish(waiver(), Actor.SYSTEM);
        forms.publish(form("card-status", "card-centre", List.of(), List.of()), Actor.SYSTEM);
    }

    @BeforeEach
    void linServesMsWang() {
        wang = customers.named("王芳");
        conversation = conversations.open(wang, "web", Language.ZH).id();
        conversations.await(conversation, Actor.MACHINE);
        conversations.assign(conversation, lin.id());
    }

    @Test
    void aQuestionGoesToTheDepartmentAndTheAnswerComesBack(Scenario scenario) {
        ask("loan-progress", "ORDINARY", "\"product\": \"housing\"");
        var asked = theRequest();
        assertThat(asked.number()).matches("R20261123-\\d{4}");
        assertThat(asked.dueAt()).isEqualTo(clocks.wouldBeDue("collaboration.loan-progress"));
        assertThat(asked.state()).isEqualTo(State.ASKED);

        assertThat(post(yan, inbox("/acceptance"), "")).hasStatusOk();
        scenario.stimulate(() -> {
                    assertThat(answer(yan, "已进入放款审核")).hasStatusOk();
                })
                .andWaitForEventOfType(RequestAnswered.class)
                .toArriveAndVerify(news -> assertThat(news.about()).isEqualTo(Subject.of(conversation)));

        assertThat(get(lin, about()))
                .bodyJson()
                .satisfies(
                        cards -> assertThat(cards)
                                .extractingPath("$[0].request.answer.text.zh")
                                .isEqualTo("已进入放款审核"),
                        cards -> assertThat(cards)
                                .extractingPath("$[0].steps[*].kind")
                                .asArray()
                                .containsExactly("ASKED", "ACCEPTED", "ANSWERED"),
                        cards -> assertThat(cards)
                                .extractingPath("$[0].clock.state")
                                .isEqualTo("KEPT"));
        assertThat(post(lin, mine("/closing"), "{}")).hasStatusOk();
        assertThat(theRequest().state()).isEqualTo(State.CLOSED);
    }

    @Test
    void whosePostHoldsElsewhereAnswersOnlyWhatTheyWereGiven() {
        ask("loan-progress", "ORDINARY", "\"product\": \"housing\"");
        var number = theRequest().number();
        var elsewhere = Asking.within(new Area(Set.of(), Set.of(), Set.of(), Set.of("PRIVATE"), Set.of()), yan);

        assertThat(get(elsewhere, "/api/desk/inbox")).bodyText().doesNotContain(number);
        assertThat(get(elsewhere, inbox("")))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("customer.out-of-reach");
        assertThat(post(elsewhere, inbox("/acceptance"), "")).hasStatus(403);
        assertThat(get(yan, "/api/desk/inbox")).bodyText().contains(number);

        assertThat(hand(du, yan)).hasStatusOk();
        assertThat(get(elsewhere, "/api/desk/inbox?view=mine")).bodyText().contains(number);
        assertThat(answer(elsewhere, "已进入放款审核")).hasStatusOk();
    }

    @Test
    void theDepartmentSeesTheFormAndAMaskedCustomer() {
        ask("loan-progress", "ORDINARY", "\"product\": \"housing\"");

        assertThat(get(yan, "/api/desk/inbox"))
                .bodyJson()
                .satisfies(list -> assertThat(list)
                        .extractingPath("$[*].customer.name")
                        .asArray()
                        .contains("王**")
                        .doesNotContain("王芳"));
        assertThat(get(yan, inbox("")))
                .bodyJson()
                .satisfies(
                        file -> assertThat(file)
                                .extractingPath("$.customer.name")
                                .isEqualTo("王**"),
                        file -> assertThat(file)
                                .extractingPath("$.customer.number")
                                .isEqualTo(customers.get(wang).number()),
                        file -> assertThat(file)
                                .extractingPath("$.request.form[0].label.zh")
                                .isEqualTo("住房贷款"));
        assertThat(code(get(xie, inbox("")))).isEqualTo("collaboration.not-yours");
        assertThat(get(lin, inbox(""))).hasStatus(403);
    }

    @Test
    void onlyWhoWorksOnTheMatterAsksAboutIt() {
        assertThat(code(wish(zhao, "loan-progress", "ORDINARY", "\"product\": \"housing\"", "k")))
                .isEqualTo("collaboration.not-yours");
        assertThat(code(get(zhao, about()))).isEqualTo("collaboration.not-yours");
        assertThat(code(post(lin, "/api/desk/requests", wishFor("complaint:" + wang, "loan-progress"))))
                .isEqualTo("collaboration.unknown-subject");
        var ticket = tickets.open(wang, null, "房贷", lin.id());
        assertThat(post(lin, "/api/desk/requests", wishFor("ticket:" + ticket.id(), "loan-progress")))
                .hasStatusOk();
        assertThat(get(zhao, "/api/desk/requests?about=ticket:" + ticket.id()))
                .bodyJson()
                .extractingPath("$[*].request.type")
                .asArray()
                .containsExactly("loan-progress");
    }

    @Test
    void theFormIsCheckedAndTheSameWishTwiceIsOne() {
        assertThat(code(ask("loan-progress", "ORDINARY", ""))).isEqualTo("collaboration.field-missing");
        assertThat(code(ask("loan-progress", "ORDINARY", "\"product\": \"car\"")))
                .isEqualTo("collaboration.field-malformed");
        assertThat(code(ask("wishes", "ORDINARY", ""))).isEqualTo("collaboration.unknown-type");

        wish(lin, "loan-progress", "ORDINARY", "\"product\": \"housing\"", "once");
        wish(lin, "loan-progress", "ORDINARY", "\"product\": \"housing\"", "once");
        assertThat(requests.of(Subject.of(conversation))).hasSize(1);
    }

    @Test
    void urgentOnesHaveAnHourAndADecisionIsAskedFor() {
        ask("fee-waiver", "URGENT", "");
        assertThat(theRequest().dueAt()).isEqualTo(clocks.wouldBeDue("collaboration.urgent"));

        assertThat(code(answer(xie, "可以"))).isEqualTo("collaboration.outcome-missing");
        assertThat(approve())
                .bodyJson()
                .extractingPath("$.request.answer.outcome.zh")
                .isEqualTo("同意减免");
        assertThat(code(approve())).isEqualTo("collaboration.wrong-state");
    }

    @Test
    void whileMoreIsAskedForTheTermStandsStill() {
        ask("loan-progress", "ORDINARY", "\"product\": \"housing\"");
        clock.move(Duration.ofMinutes(30));
        assertThat(post(yan, inbox("/return"), """
                { "question": "请提供申请编号" }
                """)).hasStatusOk();
        assertThat(theRequest().state()).isEqualTo(State.RETURNED);
        var due = requireNonNull(theRequest().dueAt());
        assertThat(code(answer(yan, "好"))).isEqualTo("collaboration.wrong-state");
        clock.move(Duration.ofHours(5));

        assertThat(post(lin, mine("/supplement"), """
                { "text": "DK20261234" }
                """)).hasStatusOk();

        assertThat(theRequest().state()).isEqualTo(State.ACCEPTED);
        assertThat(theRequest().dueAt()).isEqualTo(due.plus(Duration.ofHours(5)));
        assertThat(code(post(zhao, mine("/supplement"), """
                { "text": "?" }
                """))).isEqualTo("collaboration.not-yours");
    }

    @Test
    void aColleaguesWorkIsLeftToTheColleagueButByTheHead() {
        ask("loan-progress", "ORDINARY", "\"product\": \"housing\"");
        post(yan, inbox("/acceptance"), "");

        assertThat(code(post(bai, inbox("/acceptance"), ""))).isEqualTo("collaboration.taken");
        assertThat(code(hand(yan, xie))).isEqualTo("collaboration.not-of-department");
        assertThat(hand(du, bai)).hasStatusOk();
        assertThat(theRequest().handler()).isEqualTo(bai.id());
        assertThat(answer(bai, "好了")).hasStatusOk();
    }

    @Test
    void whatIsLateLiesBeforeTheHeadOnceHoweverOftenItIsHeard(Scenario scenario) {
        ask("loan-progress", "ORDINARY", "\"product\": \"housing\"");
        clock.move(Duration.ofHours(2));
        var broken = broken("department-head");

        scenario.stimulate(() -> {
                    tell(broken);
                    tell(broken);
                })
                .andWaitForEventOfType(RequestLate.class)
                .matching(news -> news.request().equals(theRequest().id()))
                .toArriveAndVerify(news -> {
                    assertThat(news.heads()).containsExactly(du.id());
                    assertThat(news.handler()).isEqualTo(du.id());
                    assertThat(news.told()).containsExactly(du.id());
                });
        await().untilAsserted(() -> assertThat(theRequest().lateAt()).isEqualTo(broken.at()));
        assertThat(get(du, "/api/desk/inbox?view=late"))
                .bodyJson()
                .satisfies(list -> assertThat(list)
                        .extractingPath("$[*].request.number")
                        .asArray()
                        .contains(theRequest().number()));
        assertThat(hand(du, yan)).hasStatusOk();
    }

    @Test
    void whoWorksOnItAndTheHeadHearThatItIsNearlyLateAndTheAskerThatItIs(Scenario scenario) {
        ask("loan-progress", "ORDINARY", "\"product\": \"housing\"");
        post(yan, inbox("/acceptance"), "");
        var id = theRequest().id();
        var running = clocks.of(Subject.of(id)).getLast();
        var rule = clocks.rule(running.term());

        scenario.stimulate(() -> transaction.executeWithoutResult(status -> events.publishEvent(new ClockWarned(
                        running.id(),
                        running.subject(),
                        running.term(),
                        running.dueAt(),
                        80,
                        rule.escalation(80),
                        wang,
                        null,
                        Actor.SYSTEM,
                        running.dueAt()))))
                .andWaitForEventOfType(RequestWarned.class)
                .matching(news -> news.request().equals(id))
                .toArriveAndVerify(news -> assertThat(news.told()).containsExactly(yan.id(), du.id()));
        var parts = rule.escalation(100);
        scenario.stimulate(() -> tell(new ClockBroken(
                        running.id(),
                        running.subject(),
                        running.term(),
                        running.dueAt(),
                        parts,
                        wang,
                        null,
                        Actor.SYSTEM,
                        running.dueAt())))
                .andWaitForEventOfType(RequestLate.class)
                .matching(news -> news.request().equals(id))
                .toArriveAndVerify(news -> assertThat(news.told()).containsExactly(du.id(), lin.id()));
    }

    @Test
    void whatSomebodyWorksOnStaysThereAndTheHeadHearsOfIt(Scenario scenario) {
        ask("loan-progress", "ORDINARY", "\"product\": \"housing\"");
        post(yan, inbox("/acceptance"), "");
        clock.move(Duration.ofHours(2));

        scenario.stimulate(() -> tell(broken()))
                .andWaitForEventOfType(RequestLate.class)
                .matching(news -> news.request().equals(theRequest().id()))
                .toArriveAndVerify(news -> assertThat(news.handler()).isEqualTo(yan.id()));
    }

    @Test
    void whatIsNeededNoMoreIsWithdrawn() {
        ask("loan-progress", "ORDINARY", "\"product\": \"housing\"");

        assertThat(post(lin, mine("/closing"), """
                { "reason": "客户自己查到了" }
                """)).hasStatusOk();

        assertThat(theRequest().state()).isEqualTo(State.WITHDRAWN);
        assertThat(clocks.of(Subject.of(theRequest().id())))
                .extracting(ClockView::state)
                .containsExactly(ClockView.State.KEPT);
        assertThat(code(post(yan, inbox("/acceptance"), ""))).isEqualTo("collaboration.wrong-state");
    }

    @Test
    void aSystemAnswersWithoutAPerson(Scenario scenario) {
        system.behave(Behaviour.WELL, SandboxSystem.ANSWERED, 0);

        scenario.stimulate(() -> {
                    ask("card-status", "ORDINARY", "");
                })
                .andWaitForStateChange(this::theRequest, request -> request.state() == State.ANSWERED)
                .andVerify(request -> {
                    var answer = requireNonNull(request.answer());
                    assertThat(answer.system()).isEqualTo("cards");
                    assertThat(answer.text().zh()).isEqualTo("已进入终审");
                });
        assertThat(system.asked())
                .allSatisfy(asked -> assertThat(asked.body())
                        .contains(customers.get(wang).number())
                        .doesNotContain("王芳", "请尽快"));
    }

    @Test
    void whatTheSystemDoesNotAnswerPeopleDo(Scenario scenario) {
        system.behave(Behaviour.WELL, "{\"status\":\"unknown\"}", 0);

        scenario.stimulate(() -> {
                    ask("card-status", "ORDINARY", "");
                })
                .andWaitForStateChange(this::theRequest, request -> request.state() == State.ASKED)
                .andVerify(
                        request -> assertThat(request.dueAt()).isEqualTo(clocks.wouldBeDue("collaboration.ordinary")));
        assertThat(get(xie, inbox("")))
                .bodyJson()
                .extractingPath("$.steps[*].text")
                .asArray()
                .contains("does-not-know");
        assertThat(answer(xie, "卡状态正常")).hasStatusOk();
    }

    private void tell(ClockBroken broken) {
        transaction.executeWithoutResult(status -> events.publishEvent(broken));
    }

    private ClockBroken broken(String... handTo) {
        var running = clocks.of(Subject.of(theRequest().id())).getLast();
        return new ClockBroken(
                running.id(),
                running.subject(),
                running.term(),
                running.dueAt(),
                new Escalation(List.of(), List.of(), List.of(handTo)),
                wang,
                null,
                Actor.SYSTEM,
                running.dueAt());
    }

    private MvcTestResult ask(String type, String urgency, String form) {
        return wish(lin, type, urgency, form, "ask");
    }

    private MvcTestResult wish(SignedIn by, String type, String urgency, String form, String key) {
        return http.post()
                .uri("/api/desk/requests")
                .with(Asking.as(by))
                .header("Idempotency-Key", key + wang)
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        { "about": "conversation:%s", "type": "%s", "urgency": "%s", "form": { %s }, "text": "请尽快" }
                        """.formatted(conversation, type, urgency, form))
                .exchange();
    }

    private static String wishFor(String about, String type) {
        return """
                { "about": "%s", "type": "%s", "urgency": "ORDINARY", "form": { "product": "housing" }, "text": "" }
                """.formatted(about, type);
    }

    private MvcTestResult answer(SignedIn by, String text) {
        return post(by, inbox("/answer"), """
                { "text": "%s" }
                """.formatted(text));
    }

    private MvcTestResult approve() {
        return post(xie, inbox("/answer"), """
                { "outcome": "approved", "text": "本月账单退回" }
                """);
    }

    private MvcTestResult hand(SignedIn by, SignedIn to) {
        return http.put()
                .uri(inbox("/handler"))
                .with(Asking.as(by))
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        { "handler": "%s" }
                        """.formatted(to.id()))
                .exchange();
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
        try {
            var body = refused.getResponse().getContentAsString(StandardCharsets.UTF_8);
            return json.readTree(body).path("code").asString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String about() {
        return "/api/desk/requests?about=conversation:" + conversation;
    }

    private String inbox(String what) {
        return "/api/desk/inbox/" + theRequest().id() + what;
    }

    private String mine(String what) {
        return "/api/desk/requests/" + theRequest().id() + what;
    }

    private RequestView theRequest() {
        return requests.of(Subject.of(conversation)).getLast();
    }

    private static RequestForm progress() {
        var housing = new Choice("housing", new Bilingual("住房贷款", "Home loan"));
        var product =
                new Field("product", new Bilingual("贷款种类", "Kind"), Kind.CHOICE, true, List.of(housing), null, null);
        return form("loan-progress", "loan-desk", List.of(product), List.of());
    }

    private static RequestForm waiver() {
        return form(
                "fee-waiver",
                "card-centre",
                List.of(),
                List.of(new Choice("approved", new Bilingual("同意减免", "Approved"))));
    }

    private static RequestForm form(String code, String department, List<Field> fields, List<Choice> outcomes) {
        var term = code.equals("loan-progress") ? "collaboration.loan-progress" : "collaboration.ordinary";
        var name = new Bilingual(code, code);
        return new RequestForm(code, department, name, name, term, true, fields, outcomes, List.of(Shown.NUMBER));
    }

    private static SignedIn agent(FakeStaff staff, String username) {
        var person = staff.named(username);
        return Asking.staff(person.id(), person.team(), Permission.SERVE, Permission.WORK_TICKETS);
    }

    private static SignedIn employ(
            FakeStaff staff, String username, String team, String post, Permission... permissions) {
        if (staff.all().stream().noneMatch(each -> each.username().equals(username))) {
            staff.hire(new NewStaff(
                    username,
                    "Jinqiao-2026",
                    username,
                    new Bilingual(username, username),
                    team,
                    List.of(post),
                    List.of(),
                    0));
        }
        return Asking.staff(staff.named(username).id(), team, permissions);
    }
}
