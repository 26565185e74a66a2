package io.jinqiao.ticket.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.sla.ClockView;
import io.jinqiao.sla.Clocks;
import io.jinqiao.sla.events.ClockBroken;
import io.jinqiao.sla.events.ClockWarned;
import io.jinqiao.sla.events.Escalation;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.ticket.TicketView;
import io.jinqiao.ticket.Tickets;
import io.jinqiao.ticket.events.TicketTermBroken;
import io.jinqiao.ticket.events.TicketTermWarned;
import io.jinqiao.web.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who hears of a ticket's term, and whose the ticket becomes: as the rule that comes with the product says. */
@ModuleTest
@Import(TicketNeighbours.class)
class EscalationModuleTest {

    private final Tickets tickets;
    private final WatcherRepository watchers;
    private final FakeCustomers customers;
    private final Clocks clocks;
    private final MockMvcTester http;
    private final SignedIn lin;
    private final StaffId zhou;
    private CustomerId wang;

    EscalationModuleTest(
            Tickets tickets,
            WatcherRepository watchers,
            FakeStaff staff,
            FakeCustomers customers,
            Clocks clocks,
            MockMvcTester http) {
        this.tickets = tickets;
        this.watchers = watchers;
        this.customers = customers;
        this.clocks = clocks;
        this.http = http;
        var person = staff.named("lin");
        lin = Asking.staff(person.id(), person.team(), Permission.WORK_TICKETS);
        zhou = staff.named("zhou").id();
        wang = customers.named("王芳");
    }

    @BeforeEach
    void anotherMsWang() {
        wang = customers.named("王芳");
    }

    @Test
    void theHeadHearsOfATermAboutToBreakOnceHoweverOftenTheNewsArrives(Scenario scenario) {
        var ticket = open();
        scenario.publish(warned(ticket, 80))
                .andWaitForEventOfType(TicketTermWarned.class)
                .matching(news -> news.ticket().equals(ticket.id()))
                .toArriveAndVerify(news -> assertThat(news.told()).containsExactly(lin.id(), zhou));
        scenario.publish(warned(ticket, 80))
                .andWaitForStateChange(() -> watchers.unseen(zhou).get(ticket.id()))
                .andVerify(unseen -> assertThat(unseen).isEqualTo(1));
        assertThat(tickets.get(ticket.id()).owner()).isEqualTo(lin.id());
    }

    @Test
    void theOwnerAloneHearsOfHalfTheTimeAndWatchesNothing(Scenario scenario) {
        var ticket = open();
        scenario.publish(warned(ticket, 50))
                .andWaitForEventOfType(TicketTermWarned.class)
                .matching(news -> news.ticket().equals(ticket.id()))
                .toArriveAndVerify(news -> assertThat(news.told()).containsExactly(lin.id()));
        assertThat(watchers.of(ticket.id())).isEmpty();
    }

    @Test
    void aBrokenTermPutsTheTicketIntoTheHandsOfTheHead(Scenario scenario) {
        var ticket = open();
        var broken = broken(ticket);
        scenario.publish(broken)
                .andWaitForEventOfType(TicketTermBroken.class)
                .matching(news -> news.ticket().equals(ticket.id()))
                .toArriveAndVerify(news -> assertThat(news.owner()).isEqualTo(zhou));

        await().untilAsserted(() -> assertThat(tickets.get(ticket.id()).owner()).isEqualTo(zhou));
        assertThat(tickets.get(ticket.id()).team()).isEqualTo(ticket.team());
        assertThat(watchers.unseen(lin.id())).containsKey(ticket.id());
    }

    @Test
    void whatIsAnsweredStaysWhereItIs(Scenario scenario) {
        var ticket = open();
        assertThat(post("/api/desk/tickets/" + ticket.id() + "/resolution", "{ \"result\": \"Done\" }"))
                .hasStatusOk();
        scenario.publish(broken(ticket))
                .andWaitForEventOfType(TicketTermBroken.class)
                .matching(news -> news.ticket().equals(ticket.id()))
                .toArriveAndVerify(news -> assertThat(news.told()).containsExactly(lin.id(), zhou));

        assertThat(tickets.get(ticket.id()).owner()).isEqualTo(lin.id());
    }

    private ClockWarned warned(TicketView ticket, int percent) {
        var clock = clock(ticket);
        return new ClockWarned(
                clock.id(),
                clock.subject(),
                clock.term(),
                clock.dueAt(),
                percent,
                rule(percent),
                wang,
                null,
                Actor.SYSTEM,
                clock.dueAt());
    }

    private ClockBroken broken(TicketView ticket) {
        var clock = clock(ticket);
        return new ClockBroken(
                clock.id(),
                clock.subject(),
                clock.term(),
                clock.dueAt(),
                rule(100),
                wang,
                null,
                Actor.SYSTEM,
                clock.dueAt());
    }

    private Escalation rule(int percent) {
        return clocks.rule("ticket.request").escalation(percent);
    }

    private ClockView clock(TicketView ticket) {
        return clocks.of(Subject.of(ticket.id())).getFirst();
    }

    private TicketView open() {
        assertThat(post("/api/desk/tickets", """
                { "customer": "%s", "subject": "Card lost", "detail": "", "business": "card.debit.loss",
                  "urgency": "ORDINARY", "team": "cards", "owner": "%s" }
                """.formatted(wang, lin.id()))).hasStatusOk();
        return tickets.ofCustomer(wang).getFirst();
    }

    private MvcTestResult post(String path, String content) {
        return http.post()
                .uri(path)
                .with(Asking.as(lin))
                .contentType(MediaType.APPLICATION_JSON)
                .content(content)
                .exchange();
    }
}
