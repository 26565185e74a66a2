package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.ticket.TicketView;
import io.jinqiao.ticket.TicketView.Urgency;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The three steps of identification, confirmed by a person. */
@RestController
@RequestMapping("/api/desk/tickets/{id}/identification")
@Allowed(Permission.WORK_TICKETS)
class IdentificationController {

    private final TicketCards cards;
    private final ConfirmIdentification.Handler confirm;

    IdentificationController(TicketCards cards, ConfirmIdentification.Handler confirm) {
        this.cards = cards;
        this.confirm = confirm;
    }

    record Confirmed(String business, Urgency urgency, String team) {}

    @PostMapping
    TicketView confirm(@PathVariable TicketId id, @RequestBody Confirmed as, @AuthenticationPrincipal SignedIn me) {
        confirm.handle(new ConfirmIdentification(id, Asker.of(me), as.business(), as.urgency(), as.team()));
        return cards.view(id);
    }
}
