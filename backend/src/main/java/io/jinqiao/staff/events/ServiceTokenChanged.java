package io.jinqiao.staff.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token of a service account was {@code given} or {@code revoked}, or {@code used} for the first time within an hour or from another address; what is
 * done with it is told by what it does.
 *
 * @param token null where all that the account had were revoked
 * @param endsAt when it ends, null where it was not given just now
 */
public record ServiceTokenChanged(
        StaffId account,
        @Nullable UUID token,
        String what,
        @Nullable Instant endsAt,
        Actor by,
        Instant at) implements Fact {

    @Override
    public String kind() {
        return "staff.service-token-" + what;
    }

    @Override
    public Subject subject() {
        return Subject.of(account);
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
