package io.jinqiao.process.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.UseCase;
import java.util.Map;

/** A matter leaves its process before the end, wherever it stands and whatever the engine still had to do. */
record EndProcess(Subject subject, String reason, Actor by) {

    @UseCase
    static class Handler {

        private final PendingRepository pending;
        private final Course course;
        private final Patience patience;
        private final TryAgain again;

        Handler(PendingRepository pending, Course course, Patience patience, TryAgain again) {
            this.pending = pending;
            this.course = course;
            this.patience = patience;
            this.again = again;
        }

        void handle(EndProcess command) {
            course.underWay(command.subject()).ifPresent(at -> end(at, command));
        }

        private void end(Standing at, EndProcess command) {
            var matter = at.matter();
            pending.removeAll(matter.id());
            var move = patience.move(Move.Kind.DROP, command.reason(), Map.of(), command.by());
            if (matter.token() != null) {
                patience.attempt(Standing.of(matter, at.stays()), move).ifPresent(again::at);
            }
            course.end(at, command.reason(), move);
        }
    }
}
