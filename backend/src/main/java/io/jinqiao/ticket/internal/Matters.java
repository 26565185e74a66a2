package io.jinqiao.ticket.internal;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.jinqiao.customer.Customers;
import io.jinqiao.journal.Journal;
import io.jinqiao.journal.KeptFact;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.staff.Staff;
import io.jinqiao.ticket.TicketView;
import io.jinqiao.ticket.Tickets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A customer's own tickets in the customer's words: what for, how far, what came of it (TK5). */
@Component
class Matters {

    private static final Map<String, String> STEPS = Map.of(
            "ticket.opened", "OPENED",
            "ticket.assigned", "ACCEPTED",
            "ticket.resolved", "RESOLVED",
            "ticket.closed", "CLOSED",
            "ticket.reopened", "REOPENED");

    private final Tickets tickets;
    private final Staff staff;
    private final Customers customers;
    private final Journal journal;

    Matters(Tickets tickets, Staff staff, Customers customers, Journal journal) {
        this.tickets = tickets;
        this.staff = staff;
        this.customers = customers;
        this.journal = journal;
    }

    record Step(String step, Instant at) {}

    record Matter(
            TicketId id,
            String number,
            String subject,
            TicketView.State state,
            @Nullable String ownerName,
            Instant openedAt,
            @Nullable Instant dueAt,
            boolean paused,
            @Nullable String result,
            @Nullable Boolean satisfied,
            List<Step> steps) {}

    List<Matter> of(CustomerId customer) {
        var mine = tickets.ofCustomer(customer);
        if (mine.isEmpty()) {
            return List.of();
        }
        var language = customers.get(customer).language();
        var steps = journal
                .about(mine.stream().map(ticket -> Subject.of(ticket.id())).toList())
                .stream()
                .filter(fact -> STEPS.containsKey(fact.kind()))
                .collect(groupingBy(KeptFact::subject, mapping(Matters::step, toList())));
        return mine.stream()
                .map(ticket -> matter(ticket, language, steps.getOrDefault(Subject.of(ticket.id()), List.of())))
                .toList();
    }

    Matter one(CustomerId customer, TicketId id) {
        return of(customer).stream()
                .filter(matter -> matter.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("ticket.unknown", "No such ticket"));
    }

    private Matter matter(TicketView ticket, Language language, List<Step> steps) {
        var owner = ticket.owner();
        return new Matter(
                ticket.id(),
                ticket.number(),
                ticket.subject(),
                ticket.state(),
                owner == null ? null : staff.get(owner).name().in(language),
                ticket.openedAt(),
                ticket.dueAt(),
                ticket.pausedSince() != null,
                ticket.result(),
                ticket.satisfied(),
                steps);
    }

    private static Step step(KeptFact fact) {
        return new Step(requireNonNull(STEPS.get(fact.kind())), fact.at());
    }
}
