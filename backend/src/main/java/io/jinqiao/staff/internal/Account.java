package io.jinqiao.staff.internal;

import io.jinqiao.staff.StaffView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person's sign-in data at one moment: who, the password and how often it failed so far; {@code secondFactor} is asked
 * of them whatever their posts. */
record Account(StaffView person, Password password, Failures failures, boolean barred, boolean secondFactor) {

    /**
     * @param since when it was set
     * @param given set by an administrator, so its owner changes it at once
     * @param before hashes of earlier ones, the newest first
     */
    record Password(String hash, Instant since, boolean given, List<String> before) {

        boolean due(SignInRules rules, Instant now) {
            var age = rules.changeAfter();
            return given || (age.isPositive() && !now.isBefore(since.plus(age)));
        }

        @Override
        public String toString() {
            return "Password[…]";
        }
    }

    /** Too many failures within the window lock the account for a while. */
    record Failures(
            int count, @Nullable Instant since, @Nullable Instant lockedUntil) {

        static final Failures NONE = new Failures(0, null, null);

        boolean locked(Instant now) {
            return lockedUntil != null && now.isBefore(lockedUntil);
        }

        Failures another(SignInRules rules, Instant now) {
            var fresh = since == null || since.plus(rules.failureWindow()).isBefore(now);
            var next = fresh ? 1 : count + 1;
            return new Failures(next, fresh ? now : since, next >= rules.failures() ? now.plus(rules.lock()) : null);
        }
    }

    @Override
    public String toString() {
        return "Account[" + person.id() + "]";
    }
}
