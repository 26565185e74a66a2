package io.jinqiao.manual.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;

/** Somebody wanted to go on ({@code what}: STEP, SALE, CLOSE or ERRAND) while something was missing, each {@code step.phrase}. */
public record GoingOnRefused(
        ConversationId conversation,
        CustomerId customer,
        String manual,
        String what,
        List<String> missing,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "manual.going-on-refused";
    }

    @Override
    public Subject subject() {
        return Subject.of(conversation);
    }
}
