package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What signing in asks of staff.
 *
 * <p>GB/T 22239-2019 level 3 asks for all of it and gives no numbers; the shipped ones are the product's (regulation
 * 3.3).
 *
 * @param shortest characters of a password, 8–64
 * @param shortestPrivileged the same for who holds a permission of {@code secondFactorFor} or manages staff, 12–64
 * @param classes how many of the four classes of characters, 2–4
 * @param history how many earlier passwords may not come again, 0–24
 * @param changeAfter age at which a password is changed, up to 365 days; zero for never
 * @param failures wrong attempts that lock, 3–10
 * @param failureWindow within which they count, 1 minute to 1 day
 * @param lock how long, 1 minute to 1 day
 * @param idle without a person's act a sign-in ends, 1–60 minutes
 * @param longest a sign-in ends whatever is done, 1–12 hours
 * @param oneAtATime whether a new sign-in ends the older one
 * @param secondFactorFor who holds one of these proves themself by a second factor too
 */
record SignInRules(
        int shortest,
        int shortestPrivileged,
        int classes,
        int history,
        Duration changeAfter,
        int failures,
        Duration failureWindow,
        Duration lock,
        Duration idle,
        Duration longest,
        boolean oneAtATime,
        Set<Permission> secondFactorFor)
        implements HouseContent {

    static final SignInRules SHIPPED = new SignInRules(
            8,
            12,
            3,
            5,
            Duration.ofDays(90),
            5,
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            Duration.ofMinutes(15),
            Duration.ofHours(12),
            true,
            EnumSet.of(
                    Permission.MANAGE_STAFF,
                    Permission.APPROVE_STAFF,
                    Permission.MANAGE_KEYS,
                    Permission.EXPORT_RECORDS));

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);

    SignInRules {
        secondFactorFor = secondFactorFor.isEmpty() ? Set.of() : Set.copyOf(secondFactorFor);
    }

    /** Refuses with {@code staff.rule-out-of-bounds}. */
    @Override
    public void check() {
        var within = within(shortest, 8, 64)
                && within(shortestPrivileged, Math.max(12, shortest), 64)
                && within(classes, 2, 4)
                && within(history, 0, 24)
                && within(changeAfter, Duration.ZERO, Duration.ofDays(365))
                && within(failures, 3, 10)
                && within(failureWindow, MINUTE, DAY)
                && within(lock, MINUTE, DAY)
                && within(idle, MINUTE, Duration.ofHours(1))
                && within(longest, Duration.ofHours(1), Duration.ofHours(12));
        if (!within) {
            throw Refused.invalid("staff.rule-out-of-bounds", "A number is beyond what a house may decide");
        }
    }

    SignInRules withSecondFactorFor(Set<Permission> permissions) {
        return new SignInRules(
                shortest,
                shortestPrivileged,
                classes,
                history,
                changeAfter,
                failures,
                failureWindow,
                lock,
                idle,
                longest,
                oneAtATime,
                permissions);
    }

    boolean privileged(Set<Permission> permissions) {
        return permissions.contains(Permission.MANAGE_STAFF)
                || permissions.contains(Permission.APPROVE_STAFF)
                || asksSecondFactor(permissions);
    }

    boolean asksSecondFactor(Set<Permission> permissions) {
        return !Collections.disjoint(secondFactorFor, permissions);
    }

    private static <T extends Comparable<T>> boolean within(T value, T least, T most) {
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }
}
