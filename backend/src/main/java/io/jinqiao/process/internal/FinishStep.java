package io.jinqiao.process.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.UseCase;
import java.util.List;
import java.util.Map;

/** A step is done. While the engine is behind nothing can be refused; then it is kept in order. */
record FinishStep(Subject subject, String step, Map<String, String> outcome, Actor by) {

    @UseCase
    static class Handler {

        private final Course course;
        private final Patience patience;
        private final TryAgain again;

        Handler(Course course, Patience patience, TryAgain again) {
            this.course = course;
            this.patience = patience;
            this.again = again;
        }

        void handle(FinishStep command) {
            var at = course.underWay(command.subject())
                    .orElseThrow(() -> Refused.notFound("process.not-running", "It goes through no process"));
            if (!at.behind()) {
                check(at, command);
            }
            var move = patience.move(Move.Kind.DONE, command.step(), command.outcome(), command.by());
            patience.attempt(at.knowing(command.outcome()), move).ifPresent(again::at);
        }

        private void check(Standing at, FinishStep command) {
            var stay = at.current()
                    .filter(it -> it.step().equals(command.step()))
                    .orElseThrow(() -> Refused.conflict("process.not-there", "It does not stand at this step"));
            if (course.node(at.matter(), stay.step()).kind().judges()) {
                judge(at, command);
            }
        }

        /** Four eyes: who decides is not who did the work before. */
        private void judge(Standing at, FinishStep command) {
            if (!List.of("true", "false").contains(command.outcome().getOrDefault("approved", ""))) {
                throw Refused.invalid("process.decision-missing", "Approved or not?");
            }
            var doer = at.stays().stream()
                    .filter(stay -> course.node(at.matter(), stay.step()).kind().holds() && stay.until() != null)
                    .reduce((_, later) -> later)
                    .map(Stay::doneBy);
            if (command.by().kind() == Actor.Kind.STAFF
                    && doer.filter(Actors.write(command.by())::equals).isPresent()) {
                throw Refused.forbidden("process.same-person", "Somebody else decides on it");
            }
        }
    }
}
