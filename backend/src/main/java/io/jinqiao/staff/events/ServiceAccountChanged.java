package io.jinqiao.staff.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A service account was {@code asked} for, {@code opened}, {@code refused} or {@code closed}; {@code scopes} are the words of permission it is for. */
public record ServiceAccountChanged(
        StaffId account, String what, StaffId owner, List<String> scopes, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "staff.service-account-" + what;
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
