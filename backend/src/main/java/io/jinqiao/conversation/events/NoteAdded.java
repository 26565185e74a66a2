package io.jinqiao.conversation.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;

/** A note for staff was added. */
public record NoteAdded(ConversationId conversation, CustomerId customer, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "conversation.note-added";
    }

    @Override
    public Subject subject() {
        return Subject.of(conversation);
    }
}
