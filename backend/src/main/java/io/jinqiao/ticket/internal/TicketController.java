package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.ticket.TicketView;
import io.jinqiao.ticket.TicketView.Urgency;
import io.jinqiao.ticket.internal.TicketCards.TicketCard;
import io.jinqiao.ticket.internal.TicketCards.TicketFile;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tickets at the desk: the lists, one file, a new one. */
@RestController
@RequestMapping("/api/desk/tickets")
@Allowed(Permission.WORK_TICKETS)
class TicketController {

    private final TicketCards cards;
    private final OpenTicket.Handler open;
    private final ReadContact.Handler readContact;

    TicketController(TicketCards cards, OpenTicket.Handler open, ReadContact.Handler readContact) {
        this.cards = cards;
        this.open = open;
        this.readContact = readContact;
    }

    record Opening(
            @Nullable ConversationId conversation,
            CustomerId customer,
            String subject,
            String detail,
            String business,
            Urgency urgency,
            String team,
            @Nullable StaffId owner) {

        OpenTicket by(Asker me, @Nullable String key) {
            var matter = new Ticket.Matter(subject, detail, null, business, urgency);
            return new OpenTicket(me, key, conversation, customer, matter, team, owner);
        }

        @Override
        public String toString() {
            return "Opening[" + customer + "]";
        }
    }

    record Contact(String phone) {

        @Override
        public String toString() {
            return "Contact[…]";
        }
    }

    @GetMapping
    List<TicketCard> list(
            @RequestParam(defaultValue = "mine") String view,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "50") int limit,
            @AuthenticationPrincipal SignedIn me) {
        return cards.list(ListTickets.of(view, Asker.of(me), q, limit));
    }

    @GetMapping("/{id}")
    TicketFile one(@PathVariable TicketId id) {
        return cards.open(id);
    }

    @PostMapping
    TicketView open(
            @RequestBody Opening opening,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @AuthenticationPrincipal SignedIn me) {
        return cards.view(open.handle(opening.by(Asker.of(me), key)));
    }

    /** The whole number to call back; asking for it is kept in the record. */
    @PostMapping("/{id}/contact")
    Contact contact(@PathVariable TicketId id, @AuthenticationPrincipal SignedIn me) {
        return new Contact(readContact.handle(new ReadContact(id, Asker.of(me))));
    }
}
