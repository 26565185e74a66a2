package io.jinqiao.ticket.internal;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.jinqiao.customer.CustomerView;
import io.jinqiao.customer.Customers;
import io.jinqiao.customer.Sight;
import io.jinqiao.journal.Journal;
import io.jinqiao.journal.KeptFact;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.sla.ClockView;
import io.jinqiao.sla.Clocks;
import io.jinqiao.ticket.TicketView;
import io.jinqiao.ticket.internal.ListTickets.Place;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tickets as the desk shows them: with their customer, their clock and, opened, all that happened. */
@Component
class TicketCards {

    private static final int CUSTOMERS_BY_NAME = 100;
    private static final int PAGES_SIFTED = 20;

    private final TicketRepository tickets;
    private final TicketLists lists;
    private final TicketViews views;
    private final Customers customers;
    private final Clocks clocks;
    private final Journal journal;
    private final Around around;
    private final Promises promises;
    private final ExtensionRepository extensions;
    private final Clock clock;

    TicketCards(
            TicketRepository tickets,
            TicketLists lists,
            TicketViews views,
            Customers customers,
            Clocks clocks,
            Journal journal,
            Around around,
            Promises promises,
            ExtensionRepository extensions,
            Clock clock) {
        this.tickets = tickets;
        this.lists = lists;
        this.views = views;
        this.customers = customers;
        this.clocks = clocks;
        this.journal = journal;
        this.around = around;
        this.promises = promises;
        this.extensions = extensions;
        this.clock = clock;
    }

    record TicketCard(
            TicketView ticket,
            CustomerView customer,
            @Nullable ClockView clock) {}

    /** Part of a list; {@code next} asks for the part after it, null at the end. */
    record TicketPage(List<TicketCard> cards, @Nullable String next) {}

    record TicketFile(
            TicketView ticket,
            CustomerView customer,
            @Nullable ClockView clock,
            List<ClockView> clocks,
            List<String> pauseReasons,
            @Nullable MoreTime moreTime,
            List<Extension> extensions,
            List<KeptFact> history,
            Around.Together together) {}

    /** Who sees not all of them is given what they see of so many; {@code next} goes on from there. */
    TicketPage list(ListTickets ask, Sight sight) {
        var named = named(ask.words());
        var now = clock.instant();
        var shown = new ArrayList<Ticket>();
        var part = ask;
        for (int looked = 0; looked < PAGES_SIFTED; looked++) {
            var found = lists.page(part, named, now);
            var page = found.subList(0, Math.min(found.size(), ask.limit()));
            var seen = TicketReach.only(sight, page);
            var taken = seen.subList(0, Math.min(seen.size(), ask.limit() - shown.size()));
            shown.addAll(taken);
            if (taken.size() < seen.size()) {
                return new TicketPage(cards(shown), Place.of(shown.getLast()).text());
            }
            if (found.size() == page.size()) {
                return new TicketPage(cards(shown), null);
            }
            part = part.after(Place.of(page.getLast()));
            if (shown.size() == ask.limit()) {
                break;
            }
        }
        return new TicketPage(
                cards(shown), requireNonNull(part.after(), "a page was read").text());
    }

    private List<TicketCard> cards(List<Ticket> shown) {
        var found = views.of(shown);
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

    /** Nobody is looked up by no name. */
    private List<CustomerId> named(String words) {
        return words.isEmpty()
                ? List.of()
                : customers.search(words, CUSTOMERS_BY_NAME).stream()
                        .map(CustomerView::id)
                        .toList();
    }

    TicketFile open(TicketId id, StaffId reader) {
        var kept = tickets.get(id);
        var ticket = views.of(kept);
        var subject = Subject.of(id);
        var all = clocks.of(subject);
        var together = around.of(id, reader);
        return new TicketFile(
                ticket,
                customers.get(ticket.customer()),
                newest(all).get(subject),
                all,
                pauseReasons(kept),
                promises.moreTime(kept).orElse(null),
                extensions.of(id),
                journal.about(together.story()),
                together);
    }

    /** For what the rule of its clock lets time stand still. */
    private List<String> pauseReasons(Ticket ticket) {
        var promise = ticket.promise();
        if (promise == null || ticket.state() instanceof Ticket.Resolved || ticket.state() instanceof Ticket.Closed) {
            return List.of();
        }
        var rule = clocks.proof(promise.clock()).rule();
        return rule == null ? List.of() : rule.pauseReasons();
    }

    /** How much there is to see of each ticket that somebody watches. */
    Map<TicketId, Integer> news(StaffId watcher) {
        return around.news(watcher);
    }

    TicketView view(TicketId id) {
        return views.of(tickets.get(id));
    }

    private static Map<Subject, ClockView> newest(List<ClockView> oldestFirst) {
        return oldestFirst.stream().collect(toMap(ClockView::subject, clock -> clock, (older, newer) -> newer));
    }
}
