package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.ticket.FirstContactView;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What comes after the result was told: a day to look back, putting away, and how often the first time was enough. */
@RestController
@RequestMapping("/api/desk/tickets")
@Allowed(Permission.WORK_TICKETS)
class ClosingLoopController {

    private final SetFollowUp.Handler setFollowUp;
    private final FinishFollowUp.Handler finishFollowUp;
    private final ArchiveTicket.Handler archive;
    private final CountFirstContact firstContact;

    ClosingLoopController(
            SetFollowUp.Handler setFollowUp,
            FinishFollowUp.Handler finishFollowUp,
            ArchiveTicket.Handler archive,
            CountFirstContact firstContact) {
        this.setFollowUp = setFollowUp;
        this.finishFollowUp = finishFollowUp;
        this.archive = archive;
        this.firstContact = firstContact;
    }

    record NewFollowUp(LocalDate day, @Nullable String what) {}

    record Outcome(String outcome) {}

    @PostMapping("/{id}/follow-up")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setFollowUp(@PathVariable TicketId id, @RequestBody NewFollowUp next, @AuthenticationPrincipal SignedIn me) {
        var what = next.what() == null ? "" : next.what();
        setFollowUp.handle(new SetFollowUp(id, Asker.of(me), next.day(), what));
    }

    @PostMapping("/{id}/follow-up/done")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void finishFollowUp(@PathVariable TicketId id, @RequestBody Outcome found, @AuthenticationPrincipal SignedIn me) {
        finishFollowUp.handle(new FinishFollowUp(id, Asker.of(me), found.outcome()));
    }

    @PostMapping("/{id}/archive")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void archive(@PathVariable TicketId id, @AuthenticationPrincipal SignedIn me) {
        archive.handle(new ArchiveTicket(id, Asker.of(me)));
    }

    @GetMapping("/first-contact")
    FirstContactView firstContact() {
        return firstContact.now();
    }
}
