package io.jinqiao.staff.internal;

import io.jinqiao.kernel.StaffId;
import java.util.List;
import org.springframework.stereotype.Component;

/** What somebody can prove themself by. */
@Component
class ReadFactors {

    private final SecondFactorRepository factors;
    private final PasskeyRepository passkeys;

    ReadFactors(SecondFactorRepository factors, PasskeyRepository passkeys) {
        this.factors = factors;
        this.passkeys = passkeys;
    }

    /** @param recoveryLeft how many recovery codes are unused */
    record Factors(boolean totp, int recoveryLeft, List<Passkey> passkeys) {}

    Factors of(StaffId staff) {
        var factor = factors.confirmed(staff);
        return new Factors(
                factor.isPresent(), factor.map(known -> known.recovery().size()).orElse(0), passkeys.of(staff));
    }
}
