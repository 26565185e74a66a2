package io.jinqiao.conversation.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Subject;
import java.time.Instant;

/** The language of a conversation was switched. */
public record LanguageChosen(ConversationId conversation, CustomerId customer, Language language, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "conversation.language-chosen";
    }

    @Override
    public Subject subject() {
        return Subject.of(conversation);
    }
}
