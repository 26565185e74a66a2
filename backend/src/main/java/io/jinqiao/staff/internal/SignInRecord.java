package io.jinqiao.staff.internal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.jinqiao.staff.StaffView;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in, or a refused attempt at one, as its owner and administrators see it.
 *
 * @param address where it came from
 * @param browser what the browser says of itself
 * @param means how it was proved: {@code password}, {@code password+totp}, {@code passkey},
 *     {@code sso}, {@code sso+totp}, {@code sso+mfa} …
 * @param refused why not: {@code password}, {@code locked}, {@code barred}, {@code code}, {@code linked}; null when it was let in
 * @param activeAt when the person last did something, to half a minute
 */
record SignInRecord(
        UUID id,
        Instant at,
        String address,
        String browser,
        String means,
        @Nullable String refused,
        Instant activeAt,
        @Nullable Instant endedAt,
        @Nullable Ending ended) {

    /** Where an attempt comes from. */
    record Origin(String address, String browser) {}

    /** A sign-in that is under way, with whom it belongs to. */
    record Live(
            UUID id,
            StaffView person,
            boolean working,
            String means,
            Stage stage,
            Instant at,
            Instant activeAt,
            @Nullable Ending ended) {

        /** Why it may not go on, were it asked now; null while it may. */
        @JsonIgnore
        @Nullable Ending overBy(SignInRules rules, Instant now) {
            if (ended != null) {
                return ended;
            }
            if (!working) {
                return Ending.CHANGED;
            }
            if (!now.isBefore(at.plus(rules.longest()))) {
                return Ending.TOO_LONG;
            }
            return now.isBefore(activeAt.plus(rules.idle())) ? null : Ending.IDLE;
        }
    }
}
