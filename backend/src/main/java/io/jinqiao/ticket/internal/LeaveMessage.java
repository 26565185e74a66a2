package io.jinqiao.ticket.internal;

import io.jinqiao.conversation.Conversations;
import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.ticket.TicketView.Urgency;
import java.time.Clock;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/**
 * A customer leaves a matter for staff to look into, with a number to call back if they like; where it is not said
 * which business it is, it is what the conversation is about.
 */
record LeaveMessage(
        CustomerId customer,
        @Nullable String key,
        String subject,
        String detail,
        @Nullable String business,
        String phone) {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{4,18}");
    private static final int MOST_WAITING = 10;

    LeaveMessage {
        phone = Words.optional(phone, 20);
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            throw Refused.invalid("ticket.bad-phone", "Not a telephone number");
        }
    }

    private Ticket.Matter matter(@Nullable String business) {
        var contact = phone.isEmpty() ? null : phone;
        return new Ticket.Matter(subject, detail, contact, business, Urgency.ORDINARY);
    }

    private @Nullable String businessOr(@Nullable String spokenOf) {
        return business == null ? spokenOf : business;
    }

    @Override
    public String toString() {
        return "LeaveMessage[" + customer + "]";
    }

    @UseCase
    static class Handler {

        private final TicketRepository tickets;
        private final KeyRepository keys;
        private final FiledRepository filed;
        private final Identify identify;
        private final Customers customers;
        private final Places places;
        private final Promises promises;
        private final Conversations conversations;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                TicketRepository tickets,
                KeyRepository keys,
                FiledRepository filed,
                Identify identify,
                Customers customers,
                Places places,
                Promises promises,
                Conversations conversations,
                ApplicationEventPublisher events,
                Clock clock) {
            this.tickets = tickets;
            this.keys = keys;
            this.filed = filed;
            this.identify = identify;
            this.customers = customers;
            this.places = places;
            this.promises = promises;
            this.conversations = conversations;
            this.events = events;
            this.clock = clock;
        }

        TicketId handle(LeaveMessage command) {
            var id = TicketId.next();
            var first = keys.claim(Actor.of(command.customer()), command.key(), id);
            return first.equals(id) ? leave(id, command) : first;
        }

        private TicketId leave(TicketId id, LeaveMessage command) {
            if (tickets.waitingOf(command.customer()) >= MOST_WAITING) {
                throw new Refused(Refused.Kind.TOO_MANY, "ticket.too-many-waiting", "Too many matters wait already");
            }
            var current = conversations.current(command.customer()).orElse(null);
            var matter =
                    command.matter(places.leafOrNull(command.businessOr(current == null ? null : current.business())));
            var by = Actor.of(command.customer());
            var ticket = promises.give(open(id, command.customer(), current == null ? null : current.id(), matter), by);
            tickets.add(ticket);
            identify.propose(Identify.words(command.subject(), command.detail()), spokenBy(command.customer()))
                    .ifPresent(proposal -> filed.propose(id, proposal, ticket.openedAt()));
            events.publishEvent(News.opened(ticket, by));
            return id;
        }

        private Language spokenBy(CustomerId customer) {
            return customers.get(customer).language();
        }

        private Ticket open(
                TicketId id, CustomerId customer, @Nullable ConversationId conversation, Ticket.Matter matter) {
            var now = clock.instant();
            var number = tickets.nextNumber(now);
            var team = places.teamFor(matter.business());
            return Ticket.open(id, number, customer, conversation, matter, team, now);
        }
    }
}
