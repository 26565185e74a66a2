package io.jinqiao.notice.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whoever was told of it says that they know; {@code notice} is the kind of fact they were told of. */
public record NoticeAcknowledged(
        Subject subject,
        String notice,
        Instant toldAt,
        @Nullable CustomerId customer,
        @Nullable String business,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "notice.acknowledged";
    }
}
