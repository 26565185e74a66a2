package io.jinqiao.identity.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;

/** A customer is asked what only they should know: which questions, and until when; never what was answered. */
public record QuestionsAsked(
        ConversationId conversation, CustomerId customer, List<String> questions, Instant until, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "identity.questions-asked";
    }

    @Override
    public Subject subject() {
        return Subject.of(conversation);
    }
}
