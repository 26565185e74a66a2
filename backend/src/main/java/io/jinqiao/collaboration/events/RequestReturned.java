package io.jinqiao.collaboration.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.RequestId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** More has to be known before it can be answered; its term stands still. */
public record RequestReturned(
        RequestId request,
        String number,
        Subject about,
        CustomerId customer,
        @Nullable String business,
        String department,
        String type,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "collaboration.returned";
    }

    @Override
    public Subject subject() {
        return Subject.of(request);
    }
}
