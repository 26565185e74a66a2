package io.jinqiao.collaboration.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.RequestId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody of the department works on it. */
public record RequestAccepted(
        RequestId request,
        String number,
        Subject about,
        CustomerId customer,
        @Nullable String business,
        String department,
        String type,
        StaffId handler,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "collaboration.accepted";
    }

    @Override
    public Subject subject() {
        return Subject.of(request);
    }
}
