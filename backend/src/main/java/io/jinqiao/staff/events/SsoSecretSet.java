package io.jinqiao.staff.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody set another secret for single sign-on; what it is stays with the vault. */
public record SsoSecretSet(StaffId setBy, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "staff.sso-secret-set";
    }

    @Override
    public Subject subject() {
        return Subject.of(setBy);
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
