package io.jinqiao.routing.internal;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.routing.AgentView.Presence;
import io.jinqiao.staff.Staff;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * After a crash, of this node or of another: whoever was ready is expected back, what ended meanwhile leaves, and what may not have been told is
 * told again (once, because the client ids are the same).
 */
@Component
class CatchUp {

    private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);

    private final Conversations conversations;
    private final Staff staff;
    private final WaitingRepository waitings;
    private final CallBackRepository callBacks;
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
            CallBackRepository callBacks,
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
        this.callBacks = callBacks;
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
        assignments.open().forEach(this::tellAgain);
    }

    /** One that cannot be told again must not keep everybody else waiting. */
    private void tellAgain(Assignment assignment) {
        try {
            tell.assigned(assignment.conversation(), assignment.id(), staff.get(assignment.staff()));
        } catch (Refused refused) {
            LOG.warn("Conversation {} is not told again who serves it: {}", assignment.conversation(), refused.code());
        }
    }

    /** The net under the news of closings: what ended leaves, though its news was lost with the database. */
    void withWhatEnded() {
        close(waitings.all().stream().map(Waiting::conversation).toList());
        close(callBacks.agreed(Integer.MAX_VALUE).stream()
                .map(one -> one.place().conversation())
                .toList());
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
        var closing = conversation.closing();
        leave.handle(new LeaveQueue(
                conversation.id(),
                closing == null ? "" : closing.result().name(),
                Actor.SYSTEM,
                closedAt == null ? clock.instant() : closedAt));
    }
}
