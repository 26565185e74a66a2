package io.jinqiao.routing.internal;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Language;
import io.jinqiao.routing.PlaceView;
import io.jinqiao.routing.StepView;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The queue: whoever enters rings the bell once that is committed. */
@Component
class Queue {

    private final WaitingRepository waitings;
    private final StepRepository steps;
    private final AssignmentRepository assignments;
    private final Roster roster;
    private final Bell bell;
    private final Clock clock;

    Queue(
            WaitingRepository waitings,
            StepRepository steps,
            AssignmentRepository assignments,
            Roster roster,
            Bell bell,
            Clock clock) {
        this.waitings = waitings;
        this.steps = steps;
        this.assignments = assignments;
        this.roster = roster;
        this.bell = bell;
        this.clock = clock;
    }

    void add(Waiting waiting, StepView step) {
        waitings.add(waiting);
        steps.add(waiting.step(), waiting.conversation(), step);
        AfterCommit.then(bell::ring);
    }

    void speak(ConversationId conversation, Language language) {
        if (waitings.speak(conversation, language)) {
            AfterCommit.then(bell::ring);
        }
    }

    /** In the order in which they will be served. */
    List<Waiting> inOrder() {
        return waitings.all().stream().sorted(Waiting.order(clock.instant())).toList();
    }

    int place(Waiting waiting) {
        return place(waiting.conversation()).map(PlaceView::place).orElse(1);
    }

    Optional<PlaceView> place(ConversationId conversation) {
        var queue = waitings.all();
        return queue.stream().noneMatch(waiting -> waiting.conversation().equals(conversation))
                ? Optional.empty()
                : new Places(queue, roster.agents(), assignments.averageHandling(), clock.instant()).of(conversation);
    }
}
