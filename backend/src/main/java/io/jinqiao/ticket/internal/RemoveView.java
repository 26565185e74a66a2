package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.ticket.internal.ViewRepository.SavedView;
import java.util.UUID;

/** A list is no longer wanted. */
record RemoveView(UUID id, Asker by) {

    /** Its owner may change it, and a team's list the team's supervisor too. */
    static void check(SavedView view, Asker by) {
        var ownTeam = by.supervisor() && by.team().equals(view.team());
        if (!view.owner().equals(by.id()) && !ownTeam) {
            throw Refused.forbidden("ticket.view-not-yours", "Somebody else keeps this list");
        }
    }

    @UseCase
    static class Handler {

        private final ViewRepository views;

        Handler(ViewRepository views) {
            this.views = views;
        }

        void handle(RemoveView command) {
            check(views.get(command.id()), command.by());
            views.remove(command.id());
        }
    }
}
