package io.jinqiao.ticket;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.TicketId;
import java.util.List;

/** Tickets, as neighbours read them, and leave matters for them. */
public interface Tickets {

    /** Refuses with {@code ticket.unknown}. */
    TicketView get(TicketId id);

    /** A customer's tickets, newest first. */
    List<TicketView> ofCustomer(CustomerId customer);

    List<TicketView> ofConversation(ConversationId conversation);

    /** Tickets by number, exactly or by its beginning. */
    List<TicketView> byNumber(String number, int limit);

    /** How often customers were helped the first time. */
    FirstContactView firstContact();

    /**
     * A matter that a customer left with a machine, in the caller's transaction or one of its own; the same key from the
     * same customer is the same ticket. Refuses with {@code ticket.too-many-waiting}.
     */
    TicketView leave(NewMatter matter);
}
