package io.jinqiao.manual.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;

/** A manual is followed no more: DONE, UNFINISHED at the conversation's end, or LEFT because it was about something else. */
public record GuidanceEnded(
        ConversationId conversation,
        CustomerId customer,
        String manual,
        String outcome,
        List<String> missing,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "manual.ended";
    }

    @Override
    public Subject subject() {
        return Subject.of(conversation);
    }
}
