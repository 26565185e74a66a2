package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.ticket.TicketView;
import io.jinqiao.ticket.TicketView.Urgency;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What staff do with a ticket; every answer is the ticket as it is now. */
@RestController
@RequestMapping("/api/desk/tickets/{id}")
@Allowed(Permission.WORK_TICKETS)
class TicketWorkController {

    private final TicketCards cards;
    private final HandTicketOn.Handler handOn;
    private final ClassifyTicket.Handler classify;
    private final NoteOnTicket.Handler note;
    private final ResolveTicket.Handler resolve;
    private final CloseTicket.Handler close;
    private final ReopenTicket.Handler reopen;

    TicketWorkController(
            TicketCards cards,
            HandTicketOn.Handler handOn,
            ClassifyTicket.Handler classify,
            NoteOnTicket.Handler note,
            ResolveTicket.Handler resolve,
            CloseTicket.Handler close,
            ReopenTicket.Handler reopen) {
        this.cards = cards;
        this.handOn = handOn;
        this.classify = classify;
        this.note = note;
        this.resolve = resolve;
        this.close = close;
        this.reopen = reopen;
    }

    record Ownership(@Nullable StaffId owner, String team) {}

    record Classification(String business, Urgency urgency) {}

    record Text(String text) {}

    record Resolution(String result, @Nullable Boolean sure) {}

    record Closing(@Nullable Boolean satisfied, @Nullable String reason) {}

    record Reopening(String reason) {}

    @PostMapping("/acceptance")
    TicketView accept(@PathVariable TicketId id, @AuthenticationPrincipal SignedIn me) {
        handOn.handle(new HandTicketOn(id, Asker.of(me), me.id(), me.team()));
        return cards.view(id);
    }

    @PutMapping("/owner")
    TicketView handOn(@PathVariable TicketId id, @RequestBody Ownership next, @AuthenticationPrincipal SignedIn me) {
        handOn.handle(new HandTicketOn(id, Asker.of(me), next.owner(), next.team()));
        return cards.view(id);
    }

    @PutMapping("/classification")
    TicketView classify(
            @PathVariable TicketId id, @RequestBody Classification next, @AuthenticationPrincipal SignedIn me) {
        classify.handle(new ClassifyTicket(id, Asker.of(me), next.business(), next.urgency()));
        return cards.view(id);
    }

    @PostMapping("/notes")
    TicketView note(@PathVariable TicketId id, @RequestBody Text note, @AuthenticationPrincipal SignedIn me) {
        this.note.handle(new NoteOnTicket(id, Asker.of(me), note.text()));
        return cards.view(id);
    }

    @PostMapping("/resolution")
    TicketView resolve(
            @PathVariable TicketId id, @RequestBody Resolution resolution, @AuthenticationPrincipal SignedIn me) {
        resolve.handle(
                new ResolveTicket(id, Asker.of(me), resolution.result(), Boolean.TRUE.equals(resolution.sure())));
        return cards.view(id);
    }

    @PostMapping("/closing")
    TicketView close(@PathVariable TicketId id, @RequestBody Closing closing, @AuthenticationPrincipal SignedIn me) {
        var reason = closing.reason() == null ? "" : closing.reason();
        close.handle(new CloseTicket(id, Asker.of(me), closing.satisfied(), reason));
        return cards.view(id);
    }

    @PostMapping("/reopening")
    TicketView reopen(
            @PathVariable TicketId id, @RequestBody Reopening reopening, @AuthenticationPrincipal SignedIn me) {
        reopen.handle(new ReopenTicket(id, Asker.of(me), reopening.reason()));
        return cards.view(id);
    }
}
