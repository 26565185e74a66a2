package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.ticket.TicketView;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The time of a ticket's term stands still, and runs again. */
@RestController
@RequestMapping("/api/desk/tickets/{id}")
@Allowed(Permission.WORK_TICKETS)
class PauseController {

    private final TicketCards cards;
    private final PauseTicket.Handler pause;
    private final ResumeTicket.Handler resume;

    PauseController(TicketCards cards, PauseTicket.Handler pause, ResumeTicket.Handler resume) {
        this.cards = cards;
        this.pause = pause;
        this.resume = resume;
    }

    record Pause(String reason) {}

    @PostMapping("/pause")
    TicketView pause(@PathVariable TicketId id, @RequestBody Pause next, @AuthenticationPrincipal SignedIn me) {
        pause.handle(new PauseTicket(id, Asker.of(me), next.reason()));
        return cards.view(id);
    }

    @PostMapping("/pause/end")
    TicketView resume(@PathVariable TicketId id, @AuthenticationPrincipal SignedIn me) {
        resume.handle(new ResumeTicket(id, Asker.of(me)));
        return cards.view(id);
    }
}
