package io.jinqiao.process.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.UseCase;
import java.util.Map;

/** A matter leaves its process before the end, wherever it stands and whatever the engine still had to do. */
record EndProcess(Subject subject, String reason, Actor by) {

    @UseCase
    static class Handler {

        private final MatterRepository matters;
        private final PendingRepository pending;
        private final Course course;
        private final Patience patience;
        private final TryAgain again;

        Handler(MatterRepository matters, PendingRepository pending, Course course, Patience patience, TryAgain again) {
            this.matters = matters;
            this.pending = pending;
            this.course = course;
            this.patience = patience;
            this.again = again;
        }

        void handle(EndProcess command) {
            matters.underWay(command.subject()).ifPresent(matter -> end(matter, command));
        }

        private void end(Matter matter, EndProcess command) {
            pending.removeAll(matter.id());
            var move = patience.move(Move.Kind.DROP, command.reason(), Map.of(), command.by());
            if (matter.token() != null) {
                patience.attempt(matter, move).ifPresent(again::at);
            }
            course.end(matter, command.reason(), move);
        }
    }
}
