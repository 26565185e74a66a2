package io.jinqiao.ticket;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.ticket.TicketView.State;
import io.jinqiao.ticket.TicketView.Urgency;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tickets in memory. */
public final class FakeTickets implements Tickets {

    private final Map<TicketId, TicketView> tickets = new ConcurrentHashMap<>();
    private final Map<String, TicketId> keys = new ConcurrentHashMap<>();
    private final Clock clock;

    public FakeTickets(Clock clock) {
        this.clock = clock;
    }

    /** One ticket more, owned by this person where one is given. */
    public TicketView open(
            CustomerId customer, @Nullable ConversationId conversation, String subject, @Nullable StaffId owner) {
        var now = clock.instant();
        var view = new TicketView(
                TicketId.next(),
                "T20261123-%04d".formatted(tickets.size() + 1),
                0,
                customer,
                conversation,
                subject,
                "",
                null,
                "card.debit.loss",
                Urgency.ORDINARY,
                owner == null ? State.OPEN : State.ASSIGNED,
                owner,
                "cards",
                null,
                null,
                null,
                0,
                now,
                now.plus(Duration.ofHours(24)),
                null,
                null,
                null,
                List.of());
        tickets.put(view.id(), view);
        return view;
    }

    @Override
    public TicketView get(TicketId id) {
        return Optional.ofNullable(tickets.get(id))
                .orElseThrow(() -> Refused.notFound("ticket.unknown", "No such ticket"));
    }

    @Override
    public List<TicketView> ofCustomer(CustomerId customer) {
        return sorted(ticket -> ticket.customer().equals(customer)).reversed();
    }

    @Override
    public List<TicketView> ofConversation(ConversationId conversation) {
        return sorted(ticket -> conversation.equals(ticket.conversation()));
    }

    @Override
    public List<TicketView> byNumber(String number, int limit) {
        return sorted(ticket -> ticket.number().startsWith(number)).stream()
                .limit(limit)
                .toList();
    }

    @Override
    public FirstContactView firstContact() {
        return new FirstContactView(tickets.size(), tickets.size(), 0, 7, 30, clock.instant());
    }

    @Override
    public TicketView leave(NewMatter matter) {
        var first = keys.get(matter.key());
        if (first != null) {
            return get(first);
        }
        var ticket = open(matter.customer(), null, matter.subject(), null);
        keys.put(matter.key(), ticket.id());
        return ticket;
    }

    private List<TicketView> sorted(Predicate<TicketView> which) {
        return tickets.values().stream()
                .filter(which)
                .sorted(Comparator.comparing(TicketView::number))
                .toList();
    }
}
