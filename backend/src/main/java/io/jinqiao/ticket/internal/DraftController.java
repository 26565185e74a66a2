package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The ticket form, filled in. */
@RestController
@RequestMapping("/api/desk/conversations/{id}/ticket-draft")
@Allowed(Permission.WORK_TICKETS)
class DraftController {

    private final DraftTicket draft;

    DraftController(DraftTicket draft) {
        this.draft = draft;
    }

    @GetMapping
    DraftTicket.TicketDraft draft(@PathVariable ConversationId id, @AuthenticationPrincipal SignedIn me) {
        return draft.of(id, me);
    }
}
