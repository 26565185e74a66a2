package io.jinqiao.ticket.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.routing.FakeDeskWorkBell;
import io.jinqiao.routing.spi.DeskWork;
import io.jinqiao.routing.spi.DeskWork.Piece;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.ticket.TicketView;
import io.jinqiao.ticket.Tickets;
import io.jinqiao.ticket.events.TicketAssigned;
import io.jinqiao.web.SignedIn;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What routing is told of tickets, and gives out of them (RT4). */
@ModuleTest
@Import(TicketNeighbours.class)
class AtDesksModuleTest {

    private static final int MANY = 10_000;

    private final Tickets tickets;
    private final DeskWork desks;
    private final FakeDeskWorkBell bell;
    private final FakeCustomers customers;
    private final TransactionTemplate transaction;
    private final MockMvcTester http;
    private final SignedIn lin;
    private CustomerId wang;
    private StaffId gao = StaffId.next();

    AtDesksModuleTest(
            Tickets tickets,
            DeskWork desks,
            FakeDeskWorkBell bell,
            FakeStaff staff,
            FakeCustomers customers,
            PlatformTransactionManager transactions,
            MockMvcTester http) {
        this.tickets = tickets;
        this.desks = desks;
        this.bell = bell;
        this.customers = customers;
        this.transaction = new TransactionTemplate(transactions);
        this.http = http;
        var person = staff.named("lin");
        this.lin = Asking.staff(person.id(), person.team(), Permission.WORK_TICKETS);
        wang = customers.named("王芳");
    }

    @BeforeEach
    void anotherCustomerAndAnotherColleague() {
        wang = customers.named("王芳");
        gao = StaffId.next();
    }

    @Test
    void whatNobodyTookWaitsInTheOrderInWhichItIsDueAndIsGivenOnce() {
        var ordinary = open("ORDINARY");
        var urgent = open("URGENT");
        var ours = Set.of(Subject.of(ordinary.id()), Subject.of(urgent.id()));
        assertThat(waiting())
                .filteredOn(ours::contains)
                .containsExactly(Subject.of(urgent.id()), Subject.of(ordinary.id()));

        assertThat(give(urgent, gao)).isTrue();
        assertThat(give(urgent, lin.id())).isFalse();
        assertThat(tickets.get(urgent.id()).owner()).isEqualTo(gao);
        assertThat(waiting()).doesNotContain(Subject.of(urgent.id()));
        assertThat(desks.inHand(gao)).isOne();
        assertThat(desks.inHand()).containsEntry(gao, 1);
        assertThat(transaction.<Boolean>execute(_ -> desks.give(new Subject("letter", Ids.next()), gao)))
                .isFalse();
    }

    @Test
    void whatStandsStillIsNobodysLoadAndRoutingHearsOfEachMove() {
        var ticket = open("ORDINARY");
        var rung = bell.rung();
        give(ticket, gao);
        assertThat(bell.rung()).isGreaterThan(rung);

        rung = bell.rung();
        post("/api/desk/tickets/" + ticket.id() + "/pause", "{ \"reason\": \"waiting-for-customer\" }");
        assertThat(desks.inHand(gao)).isZero();
        assertThat(bell.rung()).isGreaterThan(rung);

        rung = bell.rung();
        post("/api/desk/tickets/" + ticket.id() + "/pause/end", "");
        assertThat(desks.inHand(gao)).isOne();
        post("/api/desk/tickets/" + ticket.id() + "/resolution", "{ \"result\": \"Done\" }");
        assertThat(desks.inHand(gao)).isZero();
        assertThat(bell.rung()).isGreaterThan(rung);
    }

    @Test
    void whoeverIsHandedATicketHearsOfItAndWhoTakesOneDoesNot() {
        var ticket = open("ORDINARY");
        assertThat(assigned(ticket, gao, Actor.SYSTEM).told()).containsExactly(gao);
        assertThat(assigned(ticket, gao, lin.actor()).told()).containsExactly(gao);
        assertThat(assigned(ticket, gao, Actor.of(gao)).told()).isEmpty();
        assertThat(assigned(ticket, null, lin.actor()).told()).isEmpty();
    }

    private TicketAssigned assigned(TicketView ticket, StaffId owner, Actor by) {
        return new TicketAssigned(ticket.id(), ticket.number(), wang, null, owner, "cards", by, Instant.EPOCH);
    }

    private boolean give(TicketView ticket, StaffId to) {
        return Boolean.TRUE.equals(transaction.<Boolean>execute(_ -> desks.give(Subject.of(ticket.id()), to)));
    }

    private List<Subject> waiting() {
        return desks.waiting(Set.of("cards"), MANY).stream().map(Piece::subject).toList();
    }

    private TicketView open(String urgency) {
        post("/api/desk/tickets", """
                { "customer": "%s", "subject": "Card lost", "detail": "", "business": "card.debit.loss",
                  "urgency": "%s", "team": "cards", "owner": null }
                """.formatted(wang, urgency));
        return tickets.ofCustomer(wang).getFirst();
    }

    private void post(String path, String content) {
        assertThat(http.post()
                        .uri(path)
                        .with(Asking.as(lin))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(content))
                .hasStatusOk();
    }
}
