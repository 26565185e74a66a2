package io.jinqiao.conversation.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What it is about, and how the customer feels, became clearer; {@code signs} are the words that told the feeling. */
public record ConversationUnderstood(
        ConversationId conversation,
        CustomerId customer,
        String about,
        @Nullable String business,
        int emotion,
        List<String> signs,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "conversation.understood";
    }

    @Override
    public Subject subject() {
        return Subject.of(conversation);
    }
}
