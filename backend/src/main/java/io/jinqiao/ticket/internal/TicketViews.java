package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.TicketId;
import io.jinqiao.ticket.TicketView;
import io.jinqiao.ticket.TicketView.Note;
import io.jinqiao.ticket.TicketView.State;
import io.jinqiao.ticket.internal.Ticket.Assigned;
import io.jinqiao.ticket.internal.Ticket.Closed;
import io.jinqiao.ticket.internal.Ticket.Ending;
import io.jinqiao.ticket.internal.Ticket.Open;
import io.jinqiao.ticket.internal.Ticket.Outcome;
import io.jinqiao.ticket.internal.Ticket.Resolved;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tickets as others see them: the aggregate and its notes, contact masked. */
@Component
class TicketViews {

    private final NoteRepository notes;
    private final SealedContacts contacts;

    TicketViews(NoteRepository notes, SealedContacts contacts) {
        this.notes = notes;
        this.contacts = contacts;
    }

    TicketView of(Ticket ticket) {
        return of(List.of(ticket)).getFirst();
    }

    List<TicketView> of(List<Ticket> tickets) {
        var written = tickets.isEmpty() ? Map.<TicketId, List<Note>>of() : notes.of(tickets);
        return tickets.stream()
                .map(ticket -> view(ticket, written.getOrDefault(ticket.id(), List.of())))
                .toList();
    }

    private TicketView view(Ticket ticket, List<Note> notes) {
        return switch (ticket.state()) {
            case Open() -> view(ticket, State.OPEN, null, null, notes);
            case Assigned _ -> view(ticket, State.ASSIGNED, null, null, notes);
            case Resolved(var outcome) -> view(ticket, State.RESOLVED, outcome, null, notes);
            case Closed(var owner, var outcome, var ending) -> view(ticket, State.CLOSED, outcome, ending, notes);
        };
    }

    private TicketView view(
            Ticket ticket, State state, @Nullable Outcome outcome, @Nullable Ending ending, List<Note> notes) {
        var matter = ticket.matter();
        var promise = ticket.promise();
        return new TicketView(
                ticket.id(),
                ticket.number(),
                ticket.version(),
                ticket.customer(),
                ticket.conversation(),
                matter.subject(),
                matter.detail(),
                contacts.shown(matter.contact()),
                matter.business(),
                matter.urgency(),
                state,
                ticket.owner(),
                ticket.team(),
                outcome == null ? null : outcome.result(),
                ending == null ? null : ending.satisfied(),
                ending == null || ending.reason().isEmpty() ? null : ending.reason(),
                ticket.reopened(),
                ticket.openedAt(),
                promise == null ? null : promise.dueAt(),
                promise == null ? null : promise.pausedSince(),
                outcome == null ? null : outcome.at(),
                ending == null ? null : ending.at(),
                notes);
    }
}
