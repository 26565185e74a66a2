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
    private final RulesInForce rules;
    private final Bell bell;
    private final Clock clock;

    Queue(
            WaitingRepository waitings,
            StepRepository steps,
            AssignmentRepository assignments,
            Roster roster,
            RulesInForce rules,
            Bell bell,
            Clock clock) {
        this.waitings = waitings;
        this.steps = steps;
        this.assignments = assignments;
        this.roster = roster;
        this.rules = rules;
        this.bell = bell;
        this.clock = clock;
    }

    void add(Waiting waiting, StepView step) {
        waitings.add(waiting, rules.now().dueAt(waiting.work()));
        steps.add(waiting.step(), waiting.conversation(), step);
        AfterCommit.then(() -> bell.ring(waiting.conversation()));
    }

    void speak(ConversationId conversation, Language language) {
        if (waitings.speak(conversation, language)) {
            AfterCommit.then(() -> bell.ring(conversation));
        }
    }

    /** It waits no more. */
    Optional<Waiting> takeOut(ConversationId conversation) {
        var left = waitings.takeOut(conversation);
        left.ifPresent(_ -> AfterCommit.then(() -> bell.ring(conversation)));
        return left;
    }

    /** The first so many, in the order in which they will be served. */
    List<Waiting> inOrder(int atMost) {
        return waitings.inOrder(atMost);
    }

    /** In the queue in which the customer sees themselves, from 1. */
    int place(Waiting waiting) {
        return 1 + waitings.ahead(waiting.conversation());
    }

    Optional<PlaceView> place(ConversationId conversation) {
        return waitings.find(conversation).map(this::view);
    }

    private PlaceView view(Waiting waiting) {
        var place = place(waiting);
        var expected = new ExpectedWait(roster.workers(), assignments.averageHandling(), rules.now(), clock.instant());
        return new PlaceView(place, expected.of(waiting, place).toSeconds(), waiting.since());
    }
}
