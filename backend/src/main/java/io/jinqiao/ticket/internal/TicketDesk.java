package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.kernel.Words;
import io.jinqiao.ticket.FirstContactView;
import io.jinqiao.ticket.NewMatter;
import io.jinqiao.ticket.TicketView;
import io.jinqiao.ticket.Tickets;
import java.util.List;
import org.springframework.stereotype.Component;

/** The door other modules knock on. */
@Component
class TicketDesk implements Tickets {

    private final TicketRepository tickets;
    private final TicketViews views;
    private final LeaveMessage.Handler leave;
    private final CountFirstContact firstContact;

    TicketDesk(
            TicketRepository tickets, TicketViews views, LeaveMessage.Handler leave, CountFirstContact firstContact) {
        this.tickets = tickets;
        this.views = views;
        this.leave = leave;
        this.firstContact = firstContact;
    }

    @Override
    public TicketView get(TicketId id) {
        return views.of(tickets.get(id));
    }

    @Override
    public List<TicketView> ofCustomer(CustomerId customer) {
        return views.of(tickets.ofCustomer(customer));
    }

    @Override
    public List<TicketView> ofConversation(ConversationId conversation) {
        return views.of(tickets.ofConversation(conversation));
    }

    @Override
    public List<TicketView> byNumber(String number, int limit) {
        var words = Words.optional(number, 40);
        return words.isEmpty() ? List.of() : views.of(tickets.byNumber(words, Math.clamp(limit, 1, 200)));
    }

    @Override
    public FirstContactView firstContact() {
        return firstContact.now();
    }

    @Override
    public TicketView leave(NewMatter matter) {
        return get(leave.handle(new LeaveMessage(
                matter.customer(),
                matter.key(),
                matter.subject(),
                matter.detail(),
                matter.business(),
                matter.phone())));
    }
}
