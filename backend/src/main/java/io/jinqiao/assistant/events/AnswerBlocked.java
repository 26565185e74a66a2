package io.jinqiao.assistant.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the assistant was about to say did not pass compliance, so a person was called instead.
 *
 * @param number the customer's message
 * @param article where the words came from, null where they came from no article
 * @param rule the code of the rule, with its {@code ruleVersion}
 * @param words the words it spoke about
 */
public record AnswerBlocked(
        ConversationId conversation,
        CustomerId customer,
        long number,
        @Nullable ArticleId article,
        @Nullable Integer version,
        String rule,
        String ruleVersion,
        String words,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "assistant.blocked-answer";
    }

    @Override
    public Subject subject() {
        return Subject.of(conversation);
    }
}
