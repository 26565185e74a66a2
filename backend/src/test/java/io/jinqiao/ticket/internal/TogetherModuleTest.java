package io.jinqiao.ticket.internal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.conversation.FakeConversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.ticket.TicketView;
import io.jinqiao.ticket.TicketView.State;
import io.jinqiao.ticket.Tickets;
import io.jinqiao.web.SignedIn;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Several tickets, and several people on one. */
@ModuleTest
@Import(TicketNeighbours.class)
class TogetherModuleTest {

    private final Tickets tickets;
    private final FakeStaff staff;
    private final FakeCustomers customers;
    private final FakeConversations conversations;
    private final MockMvcTester http;
    private final JsonMapper json = JsonMapper.builder().build();
    private final SignedIn lin;
    private final SignedIn zhao;
    private final SignedIn zhou;
    private CustomerId wang;
    private ConversationId conversation;

    TogetherModuleTest(
            Tickets tickets,
            FakeStaff staff,
            FakeCustomers customers,
            FakeConversations conversations,
            MockMvcTester http) {
        this.tickets = tickets;
        this.staff = staff;
        this.customers = customers;
        this.conversations = conversations;
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
    void mergedTicketsAreOneStoryAndTheCustomerIsToldOnce(Scenario scenario) {
        var first = open("Card lost");
        var second = open("Card lost, again");
        assertThat(post(lin, first, "/tasks", """
            { "text": "Block the card" }
            """)).hasStatus(204);
        put(zhao, first, "/watching");

        scenario.stimulate(() -> {
                    assertThat(post(lin, first, "/merger", "{ \"into\": \"%s\" }".formatted(second.number())))
                            .hasStatusOk();
                })
                .andWaitForStateChange(() -> told("ticket-merged"), said -> said.size() == 1)
                .andVerify(said -> assertThat(said.getFirst()).containsEntry("into", second.number()));

        assertThat(tickets.get(first.id()).state()).isEqualTo(State.CLOSED);
        var file = file(lin, second);
        assertThat(file.at("/together/tasks/0/text").asString()).isEqualTo("Block the card");
        assertThat(file.at("/together/watchers/0").asString())
                .isEqualTo(zhao.id().toString());
        assertThat(file.at("/together/links/0/number").asString()).isEqualTo(first.number());
        assertThat(file.at("/history")
                        .valueStream()
                        .map(fact -> fact.path("kind").asString()))
                .contains("ticket.merged", "ticket.task-added");
        assertThat(told("ticket-resolved")).isEmpty();
    }

    @Test
    void onlyOneCustomersOpenTicketsMerge() {
        var mine = open("Card lost");
        wang = customers.named("李明");
        conversation = conversations.open(wang, "web", Language.ZH).id();
        var theirs = open("Card lost");

        assertThat(code(post(lin, mine, "/merger", "{ \"into\": \"%s\" }".formatted(theirs.number()))))
                .isEqualTo("ticket.another-customer");
        assertThat(code(post(lin, mine, "/merger", "{ \"into\": \"%s\" }".formatted(mine.number()))))
                .isEqualTo("ticket.link-to-itself");
        assertThat(code(post(lin, mine, "/merger", "{ \"into\": \"T1\" }"))).isEqualTo("ticket.unknown");
    }

    @Test
    void aPartBecomesATicketOfItsOwnWithTheSameCustomer() {
        var whole = open("Card lost and a wrong fee");

        var part = body(post(lin, whole, "/parts", """
            { "subject": "Wrong fee", "detail": "", "business": "card.debit.loss", "urgency": "ORDINARY",
              "team": "general" }
            """));

        assertThat(part.path("customer").asString()).isEqualTo(wang.toString());
        assertThat(file(lin, whole).at("/together/links/0/kind").asString()).isEqualTo("SPLIT");
        assertThat(file(lin, whole).at("/together/links/0/outward").asBoolean()).isFalse();
    }

    @Test
    void linksAreSaidOnceReadFromBothSidesAndTakenBack() {
        var one = open("Card lost");
        var other = open("Card found");
        var link = "{ \"other\": \"%s\", \"kind\": \"RELATED\" }".formatted(other.number());
        post(lin, one, "/links", link);
        assertThat(post(lin, one, "/links", link)).hasStatus(204);

        assertThat(file(zhao, other).at("/together/links").size()).isEqualTo(1);
        assertThat(ask(HttpMethod.DELETE, lin, path(other) + "/links/RELATED/" + one.id(), ""))
                .hasStatus(204);
        assertThat(file(lin, one).at("/together/links").size()).isZero();
        assertThat(code(post(lin, one, "/links", link.replace("RELATED", "MERGED"))))
                .isEqualTo("ticket.bad-link");
    }

    @Test
    void aResultWaitsForEveryPartOfTheWork() {
        var ticket = open("Card lost");
        post(lin, ticket, "/tasks", """
            { "text": "Ask the loans desk", "owner": "%s", "dueOn": "2026-11-30" }
            """.formatted(zhao.id()));
        var task = file(lin, ticket).at("/together/tasks/0/id").asString();

        assertThat(code(post(lin, ticket, "/resolution", "{ \"result\": \"Done\" }")))
                .isEqualTo("ticket.tasks-open");
        assertThat(post(zhao, ticket, "/tasks/" + task + "/done", "")).hasStatus(204);
        assertThat(code(post(zhao, ticket, "/tasks/" + task + "/done", ""))).isEqualTo("ticket.task-done");
        assertThat(post(lin, ticket, "/resolution", "{ \"result\": \"Done\" }")).hasStatusOk();
    }

    @Test
    void whoeverWatchesHearsWhatOthersDoUntilTheyHaveSeenIt() {
        var ticket = open("Card lost");
        put(zhao, ticket, "/watching");
        post(lin, ticket, "/notes", "{ \"text\": \"Called back\" }");
        post(zhao, ticket, "/notes", "{ \"text\": \"Thanks\" }");

        assertThat(body(get(zhao, "/api/desk/tickets/watched/news"))
                        .path(ticket.id().toString())
                        .asInt())
                .isEqualTo(1);
        assertThat(numbers(zhao, "view=watched")).containsExactly(ticket.number());
        post(zhao, ticket, "/watching/seen", "");
        assertThat(body(get(zhao, "/api/desk/tickets/watched/news")).isEmpty()).isTrue();
    }

    @Test
    void bulkWorkSaysOfEachTicketWhatBecameOfIt() {
        var open = open("Card lost");
        var closed = open("Card found");
        post(lin, closed, "/closing", "{ \"reason\": \"Duplicate\" }");

        var results = body(ask(HttpMethod.POST, lin, "/api/desk/tickets/bulk/classification", """
            { "tickets": ["%s", "%s", "%s"], "business": "card.debit.loss", "urgency": "URGENT" }
            """.formatted(
                        open.id(), closed.id(), UUID.randomUUID())));

        assertThat(results.valueStream().map(result -> result.path("refused").asString("done")))
                .containsExactly("done", "ticket.wrong-state", "ticket.unknown");
        assertThat(tickets.get(open.id()).urgency()).isEqualTo(TicketView.Urgency.URGENT);
        var others = body(ask(HttpMethod.POST, zhao, "/api/desk/tickets/bulk/closing", """
            { "tickets": ["%s"], "reason": "No longer wanted" }
            """.formatted(open.id())));
        assertThat(others.at("/0/refused").asString()).isEqualTo("ticket.not-yours");
    }

    @Test
    void aSavedViewShowsWhatItsConditionsSayToWhomItIsFor() {
        var urgent = open("Card lost");
        open("Card found");
        put(lin, urgent, "/classification", """
            { "business": "card.debit.loss", "urgency": "URGENT" }
            """);
        var id = UUID.randomUUID();
        var view = """
            { "name": "Urgent cards", "forTeam": true, "columns": ["state", "term"],
              "filter": { "states": ["OPEN", "ASSIGNED"], "whose": "ANYBODY", "team": null, "business": "card",
                          "urgency": "URGENT", "late": false, "order": "NEWEST" } }
            """;

        assertThat(ask(HttpMethod.PUT, lin, "/api/desk/ticket-views/" + id, view))
                .hasStatusOk();

        assertThat(numbers(lin, "view=" + id)).first().isEqualTo(urgent.number());
        assertThat(numbers(lin, "whose=MINE&urgency=ORDINARY&business=card.debit"))
                .doesNotContain(urgent.number());
        assertThat(code(get(zhao, "/api/desk/tickets?view=" + id))).isEqualTo("ticket.unknown-view");
        assertThat(body(get(signedIn("chen"), "/api/desk/ticket-views")).findValuesAsString("name"))
                .contains("Urgent cards");
        assertThat(code(ask(HttpMethod.DELETE, signedIn("chen"), "/api/desk/ticket-views/" + id, "")))
                .isEqualTo("ticket.view-not-yours");
        assertThat(ask(HttpMethod.DELETE, lin, "/api/desk/ticket-views/" + id, ""))
                .hasStatus(204);
    }

    @Test
    void aListLeavesTheHouseMaskedAndAsWordsOnly() throws UnsupportedEncodingException {
        open("=HYPERLINK(\\\"http://evil\\\")");

        var csv = get(lin, "/api/desk/tickets/export?view=all&format=csv&q=HYPERLINK")
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(csv)
                .startsWith("\uFEFF工单号")
                .contains("\"'=HYPERLINK(")
                .contains("王*")
                .doesNotContain("王芳");
        assertThat(get(zhou, "/api/desk/tickets/export?view=all&format=xlsx"))
                .hasStatusOk()
                .headers()
                .containsHeader("Content-Disposition");
        assertThat(code(get(lin, "/api/desk/tickets/export?format=exe"))).isEqualTo("web.unknown-format");
    }

    private TicketView open(String subject) {
        assertThat(ask(HttpMethod.POST, lin, "/api/desk/tickets", """
            { "conversation": "%s", "customer": "%s", "subject": "%s", "detail": "",
              "business": "card.debit.loss", "urgency": "ORDINARY", "team": "cards", "owner": "%s" }
            """.formatted(conversation, wang, subject, lin.id())))
                .hasStatusOk();
        return tickets.ofCustomer(wang).stream()
                .max(Comparator.comparing(TicketView::number))
                .orElseThrow();
    }

    private List<String> numbers(SignedIn by, String query) {
        return body(get(by, "/api/desk/tickets?limit=200&" + query))
                .path("cards")
                .valueStream()
                .map(card -> card.at("/ticket/number").asString())
                .toList();
    }

    private JsonNode file(SignedIn by, TicketView ticket) {
        return body(get(by, path(ticket)));
    }

    private static String path(TicketView ticket) {
        return "/api/desk/tickets/" + ticket.id();
    }

    private MvcTestResult get(SignedIn by, String path) {
        return http.get().uri(path).with(Asking.as(by)).exchange();
    }

    private MvcTestResult post(SignedIn by, TicketView ticket, String what, String content) {
        return ask(HttpMethod.POST, by, path(ticket) + what, content);
    }

    private void put(SignedIn by, TicketView ticket, String what, String... content) {
        assertThat(ask(HttpMethod.PUT, by, path(ticket) + what, String.join("", content))
                        .getResponse()
                        .getStatus())
                .isLessThan(300);
    }

    private MvcTestResult ask(HttpMethod method, SignedIn by, String path, String content) {
        return http.method(method)
                .uri(path)
                .with(Asking.as(by))
                .contentType(MediaType.APPLICATION_JSON)
                .content(content)
                .exchange();
    }

    private JsonNode body(MvcTestResult result) {
        try {
            return json.readTree(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String code(MvcTestResult refused) {
        return body(refused).path("code").asString();
    }

    private List<Map<String, Object>> told(String event) {
        return conversations.latest(conversation, 50).stream()
                .filter(message -> message.kind() == MessageView.Kind.EVENT)
                .map(message -> requireNonNull(message.detail()))
                .filter(detail -> event.equals(detail.get("event")))
                .toList();
    }

    private SignedIn signedIn(String username, Permission... more) {
        var person = staff.named(username);
        var permissions = Stream.concat(Stream.of(Permission.WORK_TICKETS), Stream.of(more));
        return Asking.staff(person.id(), person.team(), permissions.toArray(Permission[]::new));
    }
}
