package io.jinqiao.routing.internal;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.routing.StepView;
import io.jinqiao.routing.events.ConversationTakenOver;
import io.jinqiao.routing.internal.AssignmentRepository.Outcome;
import io.jinqiao.staff.Staff;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** A supervisor takes a conversation into their own hands, from its agent or from the queue, however much they hold. */
record TakeOver(ConversationId conversation, StaffId by, String reason) {

    private static final int LONGEST_REASON = 500;

    TakeOver {
        reason = Words.required(reason, LONGEST_REASON);
    }

    @UseCase
    static class Handler {

        private final Conversations conversations;
        private final PresenceRepository presences;
        private final Queue queue;
        private final Seats seats;
        private final RulesInForce rules;
        private final Staff staff;
        private final TellCustomer tell;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                Conversations conversations,
                PresenceRepository presences,
                Queue queue,
                Seats seats,
                RulesInForce rules,
                Staff staff,
                TellCustomer tell,
                ApplicationEventPublisher events,
                Clock clock) {
            this.conversations = conversations;
            this.presences = presences;
            this.queue = queue;
            this.seats = seats;
            this.rules = rules;
            this.staff = staff;
            this.tell = tell;
            this.events = events;
            this.clock = clock;
        }

        void handle(TakeOver command) {
            var now = clock.instant();
            var _ = presences.lock(command.by());
            var taken = queue.takeOut(command.conversation())
                    .map(waiting -> new From(
                            null,
                            waiting.skill(),
                            waiting.priority(),
                            rules.now().places(waiting.work())))
                    .or(() -> seats.leave(command.conversation(), Outcome.TRANSFERRED, now)
                            .map(left -> new From(left.staff(), left.skill(), left.priority(), left.places())))
                    .orElseThrow(() -> Refused.conflict("routing.nothing-to-take-over", "Nobody serves it or waits"));
            if (command.by().equals(taken.staff())) {
                throw Refused.conflict("routing.already-yours", "It is yours already");
            }
            var conversation = conversations.get(command.conversation());
            assign(command, taken, conversation);
            events.publishEvent(new ConversationTakenOver(
                    command.conversation(),
                    conversation.customer(),
                    taken.staff(),
                    command.by(),
                    command.reason(),
                    Actor.of(command.by()),
                    now));
        }

        private void assign(TakeOver command, From from, ConversationView conversation) {
            var now = clock.instant();
            var step = Ids.next();
            var _ = conversations.part(command.conversation(), command.by());
            conversations.assign(command.conversation(), command.by());
            seats.take(
                    new Assignment(
                            step,
                            command.conversation(),
                            conversation.customer(),
                            command.by(),
                            from.skill(),
                            from.priority(),
                            from.places(),
                            now),
                    new StepView(now, "TAKEN_OVER", command.by(), null, command.reason(), List.of()));
            var person = staff.get(command.by());
            AfterCommit.then(() -> tell.assigned(command.conversation(), step, person));
        }
    }

    /** Where it was. */
    private record From(@Nullable StaffId staff, String skill, int priority, int places) {}
}
