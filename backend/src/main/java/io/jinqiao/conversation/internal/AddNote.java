package io.jinqiao.conversation.internal;

import io.jinqiao.conversation.events.NoteAdded;
import io.jinqiao.conversation.events.Whispered;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** Staff write something down for staff; customers never see it. */
record AddNote(ConversationId conversation, StaffId by, String text) {

    private static final int LONGEST = 4_000;

    AddNote {
        text = Words.required(text, LONGEST);
    }

    @UseCase
    static class Handler {

        private final ConversationRepository conversations;
        private final NoteRepository notes;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                ConversationRepository conversations,
                NoteRepository notes,
                ApplicationEventPublisher events,
                Clock clock) {
            this.conversations = conversations;
            this.notes = notes;
            this.events = events;
            this.clock = clock;
        }

        void handle(AddNote command) {
            var now = clock.instant();
            var conversation = conversations.lock(command.conversation);
            notes.add(conversation.id(), command.by, command.text, now);
            var by = Actor.of(command.by);
            events.publishEvent(new NoteAdded(conversation.id(), conversation.customer(), by, now));
            var owner = conversation.owner();
            if (owner != null && !owner.equals(command.by)) {
                events.publishEvent(new Whispered(conversation.id(), conversation.customer(), owner, by, now));
            }
        }
    }
}
