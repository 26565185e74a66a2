package io.jinqiao.conversation.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message was stored. The words stay with the conversation; their hash (SHA-256 of the UTF-8 text, hex) is kept and sealed. {@code article} is {@code id@version} when it carries one; {@code gate} is outcome, edition of the rules and those that spoke, null for words of customers. */
public record MessagePosted(
        ConversationId conversation,
        CustomerId customer,
        long number,
        Actor by,
        String type,
        String sha256,
        @Nullable String article,
        @Nullable String gate,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "conversation.message-posted";
    }

    @Override
    public Subject subject() {
        return Subject.of(conversation);
    }
}
