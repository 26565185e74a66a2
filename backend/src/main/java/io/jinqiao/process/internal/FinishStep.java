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

        private final MatterRepository matters;
        private final Course course;
        private final Patience patience;
        private final TryAgain again;

        Handler(MatterRepository matters, Course course, Patience patience, TryAgain again) {
            this.matters = matters;
            this.course = course;
            this.patience = patience;
            this.again = again;
        }

        void handle(FinishStep command) {
            var matter = matters.underWay(command.subject())
                    .orElseThrow(() -> Refused.notFound("process.not-running", "It goes through no process"));
            if (!patience.isBehind(matter)) {
                check(matter, command);
            }
            var move = patience.move(Move.Kind.DONE, command.step(), command.outcome(), command.by());
            patience.attempt(matter.knowing(command.outcome()), move).ifPresent(again::at);
        }

        private void check(Matter matter, FinishStep command) {
            var stays = course.stays(matter);
            var stay = StayRepository.current(stays)
                    .filter(it -> it.step().equals(command.step()))
                    .orElseThrow(() -> Refused.conflict("process.not-there", "It does not stand at this step"));
            if (course.node(matter, stay.step()).kind().judges()) {
                judge(matter, command, stays);
            }
        }

        /** Four eyes: who decides is not who did the work before. */
        private void judge(Matter matter, FinishStep command, List<Stay> stays) {
            if (!List.of("true", "false").contains(command.outcome().getOrDefault("approved", ""))) {
                throw Refused.invalid("process.decision-missing", "Approved or not?");
            }
            var doer = stays.stream()
                    .filter(stay -> course.node(matter, stay.step()).kind().holds() && stay.until() != null)
                    .reduce((_, later) -> later)
                    .map(Stay::doneBy);
            if (command.by().kind() == Actor.Kind.STAFF
                    && doer.filter(Actors.write(command.by())::equals).isPresent()) {
                throw Refused.forbidden("process.same-person", "Somebody else decides on it");
            }
        }
    }
}
