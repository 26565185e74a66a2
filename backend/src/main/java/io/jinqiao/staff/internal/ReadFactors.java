package io.jinqiao.staff.internal;

import io.jinqiao.kernel.StaffId;
import java.util.List;
import org.springframework.stereotype.Component;

/** What somebody can prove themself by. */
@Component
class ReadFactors {

    private final SecondFactorRepository factors;
    private final PasskeyRepository passkeys;
    private final StaffRepository staff;

    ReadFactors(SecondFactorRepository factors, PasskeyRepository passkeys, StaffRepository staff) {
        this.staff = staff;
        this.factors = factors;
        this.passkeys = passkeys;
    }

    /** @param recoveryLeft how many recovery codes are unused */
    record Factors(boolean totp, int recoveryLeft, List<Passkey> passkeys) {}

    /** @param barred why they may not sign in, empty when they may */
    record AccountSheet(String barred, boolean totp, int passkeys) {}

    AccountSheet account(StaffId id) {
        return new AccountSheet(
                staff.barred(id).orElse(""),
                factors.confirmed(id).isPresent(),
                passkeys.of(id).size());
    }

    Factors of(StaffId staff) {
        var factor = factors.confirmed(staff);
        return new Factors(
                factor.isPresent(), factor.map(known -> known.recovery().size()).orElse(0), passkeys.of(staff));
    }
}
