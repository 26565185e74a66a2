package io.jinqiao.staff.internal;

import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What proves a person beside the password.
 *
 * @param lastStep the newest step whose code was used
 * @param recovery hashes of the recovery codes that are left
 */
record SecondFactor(StaffId staff, Bytes secret, boolean confirmed, long lastStep, List<String> recovery) {

    /** By what somebody proved it, and what is left for the next time. */
    record Proof(String means, SecondFactor next) {}

    Optional<Proof> proof(String code, Instant now) {
        var typed = RecoveryCodes.plain(code);
        if (typed.length() == RecoveryCodes.LENGTH) {
            return recovery(typed);
        }
        OptionalLong step = Totp.step(secret.array(), typed, lastStep, now);
        return step.isEmpty()
                ? Optional.empty()
                : Optional.of(new Proof("totp", new SecondFactor(staff, secret, true, step.getAsLong(), recovery)));
    }

    private Optional<Proof> recovery(String typed) {
        var hash = RecoveryCodes.hash(typed);
        var left = recovery.stream().filter(other -> !other.equals(hash)).toList();
        return left.size() == recovery.size()
                ? Optional.empty()
                : Optional.of(new Proof("recovery", new SecondFactor(staff, secret, true, lastStep, left)));
    }

    @Override
    public String toString() {
        return "SecondFactor[" + staff + "]";
    }
}
