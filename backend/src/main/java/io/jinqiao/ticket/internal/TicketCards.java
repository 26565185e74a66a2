package io.jinqiao.ticket.internal;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.jinqiao.customer.CustomerView;
import io.jinqiao.customer.Customers;
import io.jinqiao.journal.Journal;
import io.jinqiao.journal.KeptFact;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.sla.ClockView;
import io.jinqiao.sla.Clocks;
import io.jinqiao.ticket.TicketView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tickets as the desk shows them: with their customer, their clock and, opened, all that happened. */
@Component
class TicketCards {

    private static final int CUSTOMERS_BY_NAME = 100;

    private final TicketRepository tickets;
    private final TicketViews views;
    private final Customers customers;
    private final Clocks clocks;
    private final Journal journal;

    TicketCards(TicketRepository tickets, TicketViews views, Customers customers, Clocks clocks, Journal journal) {
        this.tickets = tickets;
        this.views = views;
        this.customers = customers;
        this.clocks = clocks;
        this.journal = journal;
    }

    record TicketCard(
            TicketView ticket,
            CustomerView customer,
            @Nullable ClockView clock) {}

    record TicketFile(
            TicketView ticket,
            CustomerView customer,
            @Nullable ClockView clock,
            List<ClockView> clocks,
            List<KeptFact> history) {}

    List<TicketCard> list(ListTickets ask) {
        var named = customers.search(ask.words(), CUSTOMERS_BY_NAME).stream()
                .map(CustomerView::id)
                .toList();
        var found = views.of(tickets.list(ask, named));
        var whose = customers
                .all(found.stream().map(TicketView::customer).distinct().toList())
                .stream()
                .collect(toMap(CustomerView::id, customer -> customer));
        var running = newest(
                clocks.of(found.stream().map(ticket -> Subject.of(ticket.id())).toList()));
        return found.stream()
                .map(ticket -> new TicketCard(
                        ticket, requireNonNull(whose.get(ticket.customer())), running.get(Subject.of(ticket.id()))))
                .toList();
    }

    TicketFile open(TicketId id) {
        var ticket = views.of(tickets.get(id));
        var subject = Subject.of(id);
        var all = clocks.of(subject);
        return new TicketFile(
                ticket,
                customers.get(ticket.customer()),
                newest(all).get(subject),
                all,
                journal.about(List.of(subject)));
    }

    TicketView view(TicketId id) {
        return views.of(tickets.get(id));
    }

    private static Map<Subject, ClockView> newest(List<ClockView> oldestFirst) {
        return oldestFirst.stream().collect(toMap(ClockView::subject, clock -> clock, (older, newer) -> newer));
    }
}
