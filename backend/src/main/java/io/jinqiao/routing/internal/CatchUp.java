package io.jinqiao.routing.internal;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.routing.AgentView.Presence;
import io.jinqiao.staff.Staff;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * After a crash: whoever was ready is expected back, what ended meanwhile leaves, and what may not have been told is
 * told again (once, because the client ids are the same).
 */
@Component
class CatchUp {

    private final Conversations conversations;
    private final Staff staff;
    private final WaitingRepository waitings;
    private final AssignmentRepository assignments;
    private final PresenceRepository presences;
    private final Attendance attendance;
    private final Queue queue;
    private final LeaveQueue.Handler leave;
    private final TellCustomer tell;
    private final Clock clock;

    CatchUp(
            Conversations conversations,
            Staff staff,
            WaitingRepository waitings,
            AssignmentRepository assignments,
            PresenceRepository presences,
            Attendance attendance,
            Queue queue,
            LeaveQueue.Handler leave,
            TellCustomer tell,
            Clock clock) {
        this.conversations = conversations;
        this.staff = staff;
        this.waitings = waitings;
        this.assignments = assignments;
        this.presences = presences;
        this.attendance = attendance;
        this.queue = queue;
        this.leave = leave;
        this.tell = tell;
        this.clock = clock;
    }

    void withEverything() {
        presences.all().stream()
                .filter(attendant -> attendant.presence() != Presence.AWAY)
                .filter(attendant -> !attendance.connected(attendant.staff()))
                .forEach(attendant -> attendance.expect(attendant.staff()));
        withWhatEnded();
        waitings.all().stream()
                .filter(waiting -> waiting.team() == null)
                .forEach(waiting -> tell.queued(waiting.conversation(), waiting.step(), queue.place(waiting)));
        assignments
                .open()
                .forEach(assignment ->
                        tell.assigned(assignment.conversation(), assignment.id(), staff.get(assignment.staff())));
    }

    /** The net under the news of closings: what ended leaves, though its news was lost with the database. */
    void withWhatEnded() {
        close(waitings.all().stream().map(Waiting::conversation).toList());
        close(assignments.open().stream().map(Assignment::conversation).toList());
    }

    void with(ConversationId conversation) {
        close(List.of(conversation));
    }

    private void close(List<ConversationId> ids) {
        conversations.all(ids).stream()
                .filter(conversation -> conversation.state() == ConversationView.State.CLOSED)
                .forEach(this::leave);
    }

    private void leave(ConversationView conversation) {
        var closedAt = conversation.closedAt();
        leave.handle(new LeaveQueue(conversation.id(), Actor.SYSTEM, closedAt == null ? clock.instant() : closedAt));
    }
}
