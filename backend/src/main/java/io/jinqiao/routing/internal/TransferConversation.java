package io.jinqiao.routing.internal;

import io.jinqiao.conversation.Conversations;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.routing.events.ConversationTransferred;
import io.jinqiao.routing.internal.AssignmentRepository.Outcome;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** The owner hands a conversation on in three steps (RT5): the customer agrees, the reason is said, a target takes it. */
record TransferConversation(
        ConversationId conversation,
        StaffId by,
        boolean customerConfirmed,
        String reason,
        @Nullable StaffId toStaff,
        @Nullable String toTeam) {

    private static final int LONGEST_REASON = 500;

    TransferConversation {
        if (!customerConfirmed) {
            throw Refused.invalid("routing.customer-not-confirmed", "Ask the customer first");
        }
        if (reason.isBlank()) {
            throw Refused.invalid("routing.reason-missing", "A transfer needs a reason");
        }
        if (reason.length() > LONGEST_REASON) {
            throw Refused.invalid("routing.reason-too-long", "A reason has at most 500 characters");
        }
        if ((toStaff == null) == (toTeam == null)) {
            throw Refused.invalid("routing.target-missing", "Name a person or a team");
        }
    }

    @UseCase
    static class Handler {

        private final Conversations conversations;
        private final Seats seats;
        private final TransferTargets targets;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                Conversations conversations,
                Seats seats,
                TransferTargets targets,
                ApplicationEventPublisher events,
                Clock clock) {
            this.conversations = conversations;
            this.seats = seats;
            this.targets = targets;
            this.events = events;
            this.clock = clock;
        }

        void handle(TransferConversation command) {
            var conversation = conversations.get(command.conversation());
            if (!command.by().equals(conversation.owner())) {
                throw notYours(command);
            }
            var now = clock.instant();
            var left = seats.leave(command.conversation(), Outcome.TRANSFERRED, now)
                    .filter(assignment -> assignment.staff().equals(command.by()))
                    .orElseThrow(() -> notYours(command));
            if (command.toStaff() != null) {
                targets.toPerson(left, command.toStaff(), command.reason(), now);
            } else if (command.toTeam() != null) {
                targets.toTeam(left, conversation, command.toTeam(), command.reason(), now);
            }
            events.publishEvent(new ConversationTransferred(
                    command.conversation(),
                    conversation.customer(),
                    command.by(),
                    command.toStaff(),
                    command.toTeam(),
                    command.reason(),
                    Actor.of(command.by()),
                    now));
        }

        private static Refused notYours(TransferConversation command) {
            return Refused.forbidden("routing.not-yours", "Somebody else owns " + command.conversation());
        }
    }
}
