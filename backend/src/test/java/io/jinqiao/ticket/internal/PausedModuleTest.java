package io.jinqiao.ticket.internal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Subject;
import io.jinqiao.sla.ClockView;
import io.jinqiao.sla.Clocks;
import io.jinqiao.sla.events.ClockExtended;
import io.jinqiao.sla.events.ClockReruled;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.ticket.TicketView;
import io.jinqiao.ticket.Tickets;
import io.jinqiao.web.SignedIn;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A ticket and its clock say the same, whatever happens to the clock. */
@ModuleTest
@Import(TicketNeighbours.class)
class PausedModuleTest {

    private static final String WAITING = """
        { "reason": "waiting-for-customer" }
        """;

    private final Tickets tickets;
    private final FakeCustomers customers;
    private final Clocks clocks;
    private final MovableClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final MockMvcTester http;
    private final JsonMapper json = JsonMapper.builder().build();
    private final SignedIn lin;
    private final SignedIn zhao;
    private CustomerId wang;

    PausedModuleTest(
            Tickets tickets,
            FakeStaff staff,
            FakeCustomers customers,
            Clocks clocks,
            MovableClock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            MockMvcTester http) {
        this.tickets = tickets;
        this.customers = customers;
        this.clocks = clocks;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.http = http;
        lin = signedIn(staff, "lin");
        zhao = signedIn(staff, "zhao");
        wang = customers.named("王芳");
    }

    @BeforeEach
    void anotherMsWang() {
        wang = customers.named("王芳");
    }

    @Test
    void timeThatStoodStillIsAddedToTheDueMomentOfTheTicket() {
        var ticket = open();
        var due = requireNonNull(ticket.dueAt());

        assertThat(post(lin, ticket, "/pause", WAITING)).hasStatusOk();
        assertThat(now(ticket).pausedSince()).isEqualTo(clock.instant());
        clock.move(Duration.ofHours(5));
        assertThat(post(lin, ticket, "/pause/end", "")).hasStatusOk();

        assertThat(now(ticket).pausedSince()).isNull();
        assertThat(now(ticket).dueAt())
                .isEqualTo(due.plus(Duration.ofHours(5)))
                .isEqualTo(clock(ticket).dueAt());
    }

    @Test
    void aPausedTicketIsNotLateAndComesAfterThoseWhoseTimeRuns() {
        var paused = open();
        clock.move(Duration.ofMinutes(1));
        var running = open();
        post(lin, paused, "/pause", WAITING);
        clock.move(Duration.ofDays(2));

        assertThat(numbers("view=mine&limit=200")).containsSubsequence(running.number(), paused.number());
        assertThat(numbers("whose=MINE&late=true&limit=200"))
                .contains(running.number())
                .doesNotContain(paused.number());
        var first = page("view=mine&limit=1", null);
        assertThat(following(first, "view=mine&limit=1")).containsSubsequence(running.number(), paused.number());
    }

    @Test
    void theCustomerSeesThatItWaits() {
        var ticket = open();
        post(lin, ticket, "/pause", WAITING);

        assertThat(http.get().uri("/api/customer/matters").with(Asking.as(wang)))
                .bodyJson()
                .extractingPath("$[0].paused")
                .isEqualTo(true);
    }

    @Test
    void onlyForAReasonOfTheRuleAndOnlyByWhoeverMayChangeTheTicket() {
        var ticket = open();

        assertThat(code(post(lin, ticket, "/pause", "{ \"reason\": \"lunch\" }")))
                .isEqualTo("sla.pause-not-allowed");
        assertThat(code(post(zhao, ticket, "/pause", WAITING))).isEqualTo("ticket.not-yours");
        assertThat(code(post(lin, ticket, "/pause/end", ""))).isEqualTo("sla.not-paused");
        assertThat(file(ticket).path("pauseReasons").get(0).asString()).isEqualTo("waiting-for-customer");
    }

    @Test
    void anAnswerEndsThePause() {
        var ticket = open();
        post(lin, ticket, "/pause", WAITING);

        assertThat(post(lin, ticket, "/resolution", "{ \"result\": \"Done\" }")).hasStatusOk();

        assertThat(now(ticket).pausedSince()).isNull();
        assertThat(clock(ticket).state()).isEqualTo(ClockView.State.KEPT);
    }

    @Test
    void moreTimeAndAnotherRuleMoveTheTicketAndAnOldClockDoesNot() {
        var ticket = open();
        var due = requireNonNull(ticket.dueAt());
        var id = clock(ticket).id();

        tell(extended(ticket, id, Duration.ofHours(8)));
        assertThat(now(ticket).dueAt()).isEqualTo(due.plus(Duration.ofHours(8)));
        tell(reruled(ticket, id, Duration.ofHours(2)));
        assertThat(now(ticket).dueAt()).isEqualTo(due.plus(Duration.ofHours(2)));
        tell(extended(ticket, ClockId.next(), Duration.ofHours(90)));
        assertThat(now(ticket).dueAt()).isEqualTo(due.plus(Duration.ofHours(2)));
    }

    private ClockExtended extended(TicketView ticket, ClockId id, Duration more) {
        var due = requireNonNull(ticket.dueAt());
        var subject = Subject.of(ticket.id());
        return new ClockExtended(
                id, subject, "ticket.request", due.plus(more), due, "", wang, null, lin.actor(), clock.instant());
    }

    private ClockReruled reruled(TicketView ticket, ClockId id, Duration more) {
        var due = requireNonNull(ticket.dueAt());
        return new ClockReruled(
                id,
                Subject.of(ticket.id()),
                "ticket.request",
                due.plus(more),
                due,
                "ticket.request@2",
                wang,
                null,
                Actor.SYSTEM,
                clock.instant());
    }

    private void tell(Object news) {
        transaction.executeWithoutResult(status -> events.publishEvent(news));
    }

    private TicketView open() {
        assertThat(http.post()
                        .uri("/api/desk/tickets")
                        .with(Asking.as(lin))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                            { "customer": "%s", "subject": "Card lost", "detail": "", "business": "card.debit.loss",
                              "urgency": "ORDINARY", "team": "cards", "owner": "%s" }
                            """.formatted(wang, lin.id())))
                .hasStatusOk();
        return tickets.ofCustomer(wang).getFirst();
    }

    private TicketView now(TicketView ticket) {
        return tickets.get(ticket.id());
    }

    private ClockView clock(TicketView ticket) {
        return clocks.of(Subject.of(ticket.id())).getFirst();
    }

    private List<String> numbers(String query) {
        return following(page(query, null), query);
    }

    /** The numbers of a page and of all after it. */
    private List<String> following(JsonNode first, String query) {
        var numbers = new ArrayList<String>();
        for (var page = first; ; page = page(query, page.path("next").asString())) {
            page.path("cards")
                    .forEach(card -> numbers.add(card.at("/ticket/number").asString()));
            if (page.path("next").isNull()) {
                return numbers;
            }
        }
    }

    private JsonNode page(String query, @Nullable String after) {
        var from = after == null ? "" : "&after=" + after;
        return json.readTree(body(http.get()
                .uri("/api/desk/tickets?" + query + from)
                .with(Asking.as(lin))
                .exchange()));
    }

    private JsonNode file(TicketView ticket) {
        return json.readTree(body(http.get()
                .uri("/api/desk/tickets/{id}", ticket.id())
                .with(Asking.as(lin))
                .exchange()));
    }

    private MvcTestResult post(SignedIn by, TicketView ticket, String what, String content) {
        return http.post()
                .uri("/api/desk/tickets/" + ticket.id() + what)
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

    private static SignedIn signedIn(FakeStaff staff, String username) {
        var person = staff.named(username);
        return Asking.staff(person.id(), person.team(), Permission.WORK_TICKETS);
    }
}
