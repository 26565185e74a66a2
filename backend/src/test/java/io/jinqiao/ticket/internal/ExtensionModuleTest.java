package io.jinqiao.ticket.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.kernel.Area;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Subject;
import io.jinqiao.sla.ClockView;
import io.jinqiao.sla.Clocks;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.ticket.TicketView;
import io.jinqiao.ticket.Tickets;
import io.jinqiao.ticket.events.TicketExtensionAsked;
import io.jinqiao.ticket.events.TicketExtensionDecided;
import io.jinqiao.web.SignedIn;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Lin asks for more time on a ticket, Zhou heads the team: as the rule that comes with the product says. */
@ModuleTest
@Import(TicketNeighbours.class)
class ExtensionModuleTest {

    private final Tickets tickets;
    private final ExtensionRepository extensions;
    private final FakeCustomers customers;
    private final Clocks clocks;
    private final MockMvcTester http;
    private final SignedIn lin;
    private final SignedIn chen;
    private final SignedIn zhou;
    private CustomerId wang;

    ExtensionModuleTest(
            Tickets tickets,
            ExtensionRepository extensions,
            FakeStaff staff,
            FakeCustomers customers,
            Clocks clocks,
            MockMvcTester http) {
        this.tickets = tickets;
        this.extensions = extensions;
        this.customers = customers;
        this.clocks = clocks;
        this.http = http;
        lin = Asking.staff(staff.named("lin").id(), "cards", Permission.WORK_TICKETS);
        chen = Asking.staff(staff.named("chen").id(), "cards", Permission.WORK_TICKETS);
        zhou = Asking.staff(staff.named("zhou").id(), "general", Permission.WORK_TICKETS, Permission.WATCH_FLOOR);
        wang = customers.named("王芳");
    }

    @BeforeEach
    void anotherMsWang() {
        wang = customers.named("王芳");
    }

    @Test
    void anotherPersonGivesMoreTimeAndTheClockAndTheListGoByIt(Scenario scenario) {
        var ticket = open();
        var due = clock(ticket).dueAt();
        scenario.stimulate(() -> assertThat(ask(lin, ticket, 6)).hasStatus(204))
                .andWaitForEventOfType(TicketExtensionAsked.class)
                .matching(asked -> asked.ticket().equals(ticket.id()))
                .toArriveAndVerify(asked -> assertThat(asked.told()).containsExactly(zhou.id()));
        assertThat(clock(ticket).dueAt()).isEqualTo(due);

        scenario.stimulate(() -> assertThat(decide(zhou, ticket, true, "")).hasStatus(204))
                .andWaitForEventOfType(TicketExtensionDecided.class)
                .matching(decided -> decided.ticket().equals(ticket.id()))
                .toArriveAndVerify(decided -> assertThat(decided.told()).containsExactly(lin.id()));
        assertThat(clock(ticket).dueAt()).isEqualTo(due.plus(Duration.ofHours(6)));
        assertThat(tickets.get(ticket.id()).dueAt()).isEqualTo(due.plus(Duration.ofHours(6)));
        assertThat(clock(ticket).extensions())
                .singleElement()
                .satisfies(given -> assertThat(given.reason()).isEqualTo("等待收单行回单"));
    }

    @Test
    void neitherWhoAsksNorAColleagueDecides() {
        var ticket = open();
        ask(zhou, ticket, 6);
        refused(decide(zhou, ticket, true, ""), 403, "ticket.own-wish");
        refused(decide(chen, ticket, true, ""), 403, "ticket.no-approver");
    }

    @Test
    void whosePostHoldsElsewhereDecidesNoExtension() {
        var ticket = open();
        assertThat(ask(lin, ticket, 6)).hasStatus(204);
        var elsewhere = Asking.within(new Area(Set.of(), Set.of(), Set.of(), Set.of("PRIVATE"), Set.of()), zhou);

        refused(decide(elsewhere, ticket, true, ""), 403, "customer.out-of-reach");
        assertThat(decide(zhou, ticket, true, "")).hasStatus(204);
    }

    @Test
    void aNoTakesAReasonAndLeavesTheTermAsItWas() {
        var ticket = open();
        var due = clock(ticket).dueAt();
        ask(lin, ticket, 6);
        refused(decide(zhou, ticket, false, ""), 422, "ticket.reason-missing");

        assertThat(decide(zhou, ticket, false, "今天可以办完")).hasStatus(204);

        assertThat(clock(ticket).dueAt()).isEqualTo(due);
        refused(decideLast(zhou, ticket), 409, "ticket.decided-already");
    }

    @Test
    void noMoreThanTheRuleKnowsOneWishAtATimeAndOnceOnly() {
        var ticket = open();
        refused(ask(lin, ticket, 25), 422, "ticket.extension-too-long");
        assertThat(ask(lin, ticket, 24)).hasStatus(204);
        refused(ask(lin, ticket, 1), 409, "ticket.asked-already");
        assertThat(decide(zhou, ticket, true, "")).hasStatus(204);
        refused(ask(lin, ticket, 1), 409, "ticket.no-extension");
    }

    private MvcTestResult ask(SignedIn by, TicketView ticket, int hours) {
        return post(
                by,
                "/api/desk/tickets/" + ticket.id() + "/extensions",
                "{ \"amount\": %d, \"reason\": \"等待收单行回单\" }".formatted(hours));
    }

    private MvcTestResult decide(SignedIn by, TicketView ticket, boolean approved, String remark) {
        var waiting = extensions.of(ticket.id()).stream()
                .filter(each -> each.decidedAt() == null)
                .findFirst()
                .orElseThrow();
        return decision(by, waiting, approved, remark);
    }

    private MvcTestResult decideLast(SignedIn by, TicketView ticket) {
        return decision(by, extensions.of(ticket.id()).getLast(), true, "");
    }

    private MvcTestResult decision(SignedIn by, Extension wish, boolean approved, String remark) {
        return post(
                by,
                "/api/desk/tickets/extensions/" + wish.id() + "/decision",
                "{ \"approved\": %s, \"remark\": \"%s\" }".formatted(approved, remark));
    }

    private static void refused(MvcTestResult answer, int status, String code) {
        assertThat(answer).hasStatus(status).bodyJson().extractingPath("$.code").isEqualTo(code);
    }

    private ClockView clock(TicketView ticket) {
        return clocks.of(Subject.of(ticket.id())).getFirst();
    }

    private TicketView open() {
        assertThat(post(lin, "/api/desk/tickets", """
                { "customer": "%s", "subject": "Card lost", "detail": "", "business": "card.debit.loss",
                  "urgency": "ORDINARY", "team": "cards", "owner": "%s" }
                """.formatted(wang, lin.id())))
                .hasStatusOk();
        return tickets.ofCustomer(wang).getFirst();
    }

    private MvcTestResult post(SignedIn by, String path, String content) {
        return http.post()
                .uri(path)
                .with(Asking.as(by))
                .contentType(MediaType.APPLICATION_JSON)
                .content(content)
                .exchange();
    }
}
