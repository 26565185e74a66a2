package io.jinqiao.collaboration.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.RequestId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The answer is there; {@code system} names the connector that gave it, null for a person. */
public record RequestAnswered(
        RequestId request,
        String number,
        Subject about,
        CustomerId customer,
        @Nullable String business,
        String department,
        String type,
        @Nullable String system,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "collaboration.answered";
    }

    @Override
    public Subject subject() {
        return Subject.of(request);
    }
}
