package io.jinqiao.manual.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;

/** Another person allowed that this is left out, or confirmed it; each {@code step.phrase} or {@code step.CONTROL}. */
public record ItemsAllowed(
        ConversationId conversation, CustomerId customer, String manual, List<String> items, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "manual.items-allowed";
    }

    @Override
    public Subject subject() {
        return Subject.of(conversation);
    }
}
