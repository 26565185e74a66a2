package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** More time for a ticket: asked for by whoever works on it, decided by somebody else. */
@RestController
@RequestMapping("/api/desk/tickets")
@Allowed(Permission.WORK_TICKETS)
@ResponseStatus(HttpStatus.NO_CONTENT)
class ExtensionController {

    private final AskMoreTime.Handler ask;
    private final DecideMoreTime.Handler decide;
    private final TicketReach reach;

    ExtensionController(AskMoreTime.Handler ask, DecideMoreTime.Handler decide, TicketReach reach) {
        this.reach = reach;
        this.ask = ask;
        this.decide = decide;
    }

    record Wish(int amount, String reason) {}

    record Verdict(boolean approved, String remark) {}

    @PostMapping("/{id}/extensions")
    void ask(@PathVariable TicketId id, @RequestBody Wish wish, @AuthenticationPrincipal SignedIn me) {
        ask.handle(new AskMoreTime(id, Asker.of(me), wish.amount(), wish.reason()));
    }

    @PostMapping("/extensions/{extension}/decision")
    void decide(@PathVariable UUID extension, @RequestBody Verdict verdict, @AuthenticationPrincipal SignedIn me) {
        reach.requireExtension(extension, me);
        decide.handle(new DecideMoreTime(extension, Asker.of(me), verdict.approved(), verdict.remark()));
    }
}
