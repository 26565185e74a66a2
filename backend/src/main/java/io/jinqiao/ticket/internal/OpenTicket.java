package io.jinqiao.ticket.internal;

import io.jinqiao.conversation.Conversations;
import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** An agent writes down a promise to a customer; the same key from the same agent is the same promise. */
record OpenTicket(
        Asker by,
        @Nullable String key,
        @Nullable ConversationId conversation,
        CustomerId customer,
        Ticket.Matter matter,
        String team,
        @Nullable StaffId owner,
        Map<String, String> answers) {

    @UseCase
    static class Handler {

        private final TicketRepository tickets;
        private final FiledRepository filed;
        private final KeyRepository keys;
        private final Places places;
        private final Promises promises;
        private final Conversations conversations;
        private final Customers customers;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                TicketRepository tickets,
                FiledRepository filed,
                KeyRepository keys,
                Places places,
                Promises promises,
                Conversations conversations,
                Customers customers,
                ApplicationEventPublisher events,
                Clock clock) {
            this.tickets = tickets;
            this.filed = filed;
            this.keys = keys;
            this.places = places;
            this.promises = promises;
            this.conversations = conversations;
            this.customers = customers;
            this.events = events;
            this.clock = clock;
        }

        TicketId handle(OpenTicket command) {
            var id = TicketId.next();
            var first = keys.claim(command.by().actor(), command.key(), id);
            return first.equals(id) ? open(id, command) : first;
        }

        private TicketId open(TicketId id, OpenTicket command) {
            var answers = places.answers(check(command), command.answers());
            var team = places.team(command.owner(), command.team());
            var now = clock.instant();
            var opened = Ticket.open(
                            id,
                            tickets.nextNumber(now),
                            command.customer(),
                            command.conversation(),
                            command.matter(),
                            team,
                            now)
                    .handTo(command.owner(), team);
            var ticket = promises.give(opened, command.by().actor());
            tickets.add(ticket);
            filed.file(id, places.version(), answers);
            events.publishEvent(News.opened(ticket, command.by().actor()));
            return id;
        }

        /** The class it is filed under. */
        private String check(OpenTicket command) {
            var business = command.matter().business();
            if (business == null) {
                throw Refused.invalid("ticket.not-classified", "What it is about must be decided first");
            }
            places.leaf(business);
            customers.get(command.customer());
            var conversation = command.conversation();
            if (conversation != null
                    && !conversations.get(conversation).customer().equals(command.customer())) {
                throw Refused.invalid("ticket.another-customer", "That conversation is with another customer");
            }
            return business;
        }
    }
}
