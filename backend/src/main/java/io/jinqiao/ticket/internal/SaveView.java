package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.ticket.internal.ViewRepository.SavedView;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Somebody keeps a list under a name, for themselves or for their team; the same id again changes it. */
record SaveView(UUID id, Asker by, String name, boolean forTeam, TicketFilter filter, List<String> columns) {

    /** What a list can show; the number and the subject are always there. */
    static final Set<String> COLUMNS =
            Set.of("customer", "business", "owner", "team", "state", "term", "openedAt", "urgency", "reopened");

    private static final int MOST = 50;

    SaveView {
        name = Words.required(name, 40);
        columns = columns.stream().distinct().toList();
        if (!COLUMNS.containsAll(columns)) {
            throw Refused.invalid("ticket.unknown-column", "A list has no such column");
        }
    }

    @UseCase
    static class Handler {

        private final ViewRepository views;
        private final Clock clock;

        Handler(ViewRepository views, Clock clock) {
            this.views = views;
            this.clock = clock;
        }

        void handle(SaveView command) {
            var by = command.by();
            if (command.forTeam() && by.team().isEmpty()) {
                throw Refused.invalid("ticket.unknown-team", "Whoever has no team shares with nobody");
            }
            var known = views.of(by).stream()
                    .filter(view -> view.id().equals(command.id()))
                    .findFirst();
            known.ifPresent(view -> RemoveView.check(view, by));
            if (known.isEmpty() && views.count(by.id()) >= MOST) {
                throw new Refused(Refused.Kind.TOO_MANY, "ticket.too-many-views", "Fifty lists are enough");
            }
            views.save(new SavedView(
                    command.id(),
                    known.map(SavedView::owner).orElse(by.id()),
                    command.forTeam() ? by.team() : null,
                    command.name(),
                    command.filter(),
                    command.columns(),
                    clock.instant()));
        }
    }
}
