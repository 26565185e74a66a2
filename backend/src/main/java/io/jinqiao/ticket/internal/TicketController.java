package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.ticket.TicketView;
import io.jinqiao.ticket.TicketView.Urgency;
import io.jinqiao.ticket.internal.TicketCards.TicketFile;
import io.jinqiao.ticket.internal.TicketCards.TicketPage;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.Map;
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
    private final FindView find;
    private final OpenTicket.Handler open;
    private final ReadContact.Handler readContact;
    private final TicketReach reach;

    TicketController(
            TicketCards cards,
            FindView find,
            OpenTicket.Handler open,
            ReadContact.Handler readContact,
            TicketReach reach) {
        this.reach = reach;
        this.cards = cards;
        this.find = find;
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
            @Nullable StaffId owner,
            @Nullable Map<String, String> answers) {

        OpenTicket by(Asker me, @Nullable String key) {
            var matter = new Ticket.Matter(subject, detail, null, business, urgency);
            return new OpenTicket(
                    me, key, conversation, customer, matter, team, owner, answers == null ? Map.of() : answers);
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
    TicketPage list(
            @RequestParam(defaultValue = "mine") String view,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit,
            AskedFilter asked,
            @AuthenticationPrincipal SignedIn me) {
        var place = after == null ? null : ListTickets.Place.parse(after);
        var by = Asker.of(me);
        return cards.list(new ListTickets(find.filter(view, asked.filter(), by), by, q, place, limit), reach.of(me));
    }

    @GetMapping("/{id}")
    TicketFile one(@PathVariable TicketId id, @AuthenticationPrincipal SignedIn me) {
        return cards.open(id, me.id());
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
