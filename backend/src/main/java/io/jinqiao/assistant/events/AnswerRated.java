package io.jinqiao.assistant.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;

/** A customer said whether the assistant's answer under this number helped. */
public record AnswerRated(
        ConversationId conversation,
        CustomerId customer,
        long number,
        ArticleId article,
        int version,
        boolean useful,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "assistant.rated-answer";
    }

    @Override
    public Subject subject() {
        return Subject.of(conversation);
    }
}
