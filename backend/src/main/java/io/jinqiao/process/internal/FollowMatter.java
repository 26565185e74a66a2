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

        private final Course course;
        private final Patience patience;
        private final TryAgain again;

        Handler(Course course, Patience patience, TryAgain again) {
            this.course = course;
            this.patience = patience;
            this.again = again;
        }

        void handle(FollowMatter command) {
            for (int steps = 0; steps < LONGEST && goesOn(command); steps++) {}
        }

        private boolean goesOn(FollowMatter command) {
            var at = course.underWay(command.subject())
                    .filter(it -> !it.behind())
                    .orElse(null);
            if (at == null) {
                return false;
            }
            var next = next(at, command);
            next.ifPresent(done -> go(at, done));
            return next.isPresent();
        }

        private Optional<Done> next(Standing at, FollowMatter command) {
            return at.current()
                    .map(Stay::step)
                    .filter(step -> !course.node(at.matter(), step).kind().judges())
                    .flatMap(step -> doneAt(step, at.stays(), command));
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

        private void go(Standing at, Done done) {
            var outcome = ProcessDoor.words(done.outcome());
            var move = patience.move(Move.Kind.DONE, done.step(), outcome, done.by());
            patience.attempt(at.knowing(outcome), move).ifPresent(again::at);
        }
    }
}
