package io.jinqiao.staff.internal;

import io.jinqiao.staff.StaffView;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A person's sign-in at one moment: who, the hash, and the failures so far. */
record Account(StaffView person, String passwordHash, Failures failures) {

    /** Five failures within 15 minutes lock the account for 30 (regulation 3.3, product default). */
    record Failures(
            int count, @Nullable Instant since, @Nullable Instant lockedUntil) {

        private static final int LIMIT = 5;
        private static final Duration WINDOW = Duration.ofMinutes(15);
        private static final Duration LOCK = Duration.ofMinutes(30);

        static final Failures NONE = new Failures(0, null, null);

        boolean locked(Instant now) {
            return lockedUntil != null && now.isBefore(lockedUntil);
        }

        Failures another(Instant now) {
            var fresh = since == null || since.plus(WINDOW).isBefore(now);
            var next = fresh ? 1 : count + 1;
            return new Failures(next, fresh ? now : since, next >= LIMIT ? now.plus(LOCK) : null);
        }
    }

    @Override
    public String toString() {
        return "Account[" + person.id() + "]";
    }
}
