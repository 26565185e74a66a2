package io.jinqiao.process.internal;

import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.process.Done;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The picture goes after what a module has done already. */
record FollowMatter(Subject subject, Set<String> known, List<Done> done) {

    private static final int LONGEST = 50;

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

        void handle(FollowMatter command) {
            for (int steps = 0; steps < LONGEST && goesOn(command); steps++) {}
        }

        private boolean goesOn(FollowMatter command) {
            var matter = matters.underWay(command.subject())
                    .filter(it -> !patience.isBehind(it))
                    .orElse(null);
            if (matter == null) {
                return false;
            }
            var next = next(matter, command);
            next.ifPresent(done -> go(matter, done));
            return next.isPresent();
        }

        private Optional<Done> next(Matter matter, FollowMatter command) {
            var stays = course.stays(matter);
            return StayRepository.current(stays)
                    .map(Stay::step)
                    .filter(step -> !course.node(matter, step).kind().judges())
                    .flatMap(step -> doneAt(step, stays, command));
        }

        private static Optional<Done> doneAt(String step, List<Stay> stays, FollowMatter command) {
            var done = command.done();
            if (command.known().contains(step) || done.isEmpty()) {
                return done.stream().filter(it -> it.step().equals(step)).findFirst();
            }
            var last = done.getLast();
            var isAhead = stays.stream().noneMatch(stay -> stay.step().equals(last.step()));
            return isAhead ? Optional.of(Done.of(step, last.by())) : Optional.empty();
        }

        private void go(Matter matter, Done done) {
            var outcome = ProcessDoor.words(done.outcome());
            var move = patience.move(Move.Kind.DONE, done.step(), outcome, done.by());
            patience.attempt(matter.knowing(outcome), move).ifPresent(again::at);
        }
    }
}
