package io.jinqiao.conversation.internal;

import io.jinqiao.conversation.internal.Conversation.Assigned;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;

/** Somebody of the staff may write beside the owner, who stays the owner; or not any more. */
record WelcomeGuest(ConversationId conversation, StaffId guest, boolean comes) {

    @UseCase
    static class Handler {

        private final ConversationRepository conversations;
        private final GuestRepository guests;
        private final Clock clock;

        Handler(ConversationRepository conversations, GuestRepository guests, Clock clock) {
            this.conversations = conversations;
            this.guests = guests;
            this.clock = clock;
        }

        /** False when nothing changes. */
        boolean handle(WelcomeGuest command) {
            var now = clock.instant();
            if (!command.comes()) {
                return guests.end(command.conversation(), command.guest(), now);
            }
            var conversation = conversations.lock(command.conversation());
            if (!(conversation.state() instanceof Assigned(var owner, var _, var _))) {
                throw Refused.conflict("conversation.not-served", "Nobody serves it whom one could join");
            }
            if (owner.equals(command.guest())) {
                throw Refused.conflict("conversation.own", "It is theirs already");
            }
            return guests.add(command.conversation(), command.guest(), now);
        }
    }
}
