package io.jinqiao.routing.internal;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.StepView;
import io.jinqiao.routing.internal.AssignmentRepository.Outcome;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who holds what: taking and leaving always writes the path as well, and a seat that is taken or free again rings the bell. */
@Component
class Seats {

    private final AssignmentRepository assignments;
    private final PresenceRepository presences;
    private final StepRepository steps;
    private final Bell bell;

    Seats(AssignmentRepository assignments, PresenceRepository presences, StepRepository steps, Bell bell) {
        this.assignments = assignments;
        this.presences = presences;
        this.steps = steps;
        this.bell = bell;
    }

    /** Places of so many; exact only while the agent's presence is locked. */
    int taken(StaffId staff, int capacity) {
        return assignments.places(staff, capacity);
    }

    void take(Assignment assignment, StepView step) {
        assignments.add(assignment);
        steps.add(assignment.id(), assignment.conversation(), step);
        presences.worked(assignment.staff(), assignment.assignedAt());
        AfterCommit.then(() -> bell.ring(assignment.staff()));
    }

    Optional<Assignment> leave(ConversationId conversation, Outcome outcome, Instant at) {
        var left = assignments.end(conversation, outcome, at);
        left.ifPresent(one -> AfterCommit.then(() -> bell.ring(one.staff())));
        return left;
    }
}
