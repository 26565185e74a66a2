package io.jinqiao.staff.internal;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.StaffView;
import java.util.List;
import org.springframework.stereotype.Component;

/** What somebody can prove themself by. */
@Component
class ReadFactors {

    private final SecondFactorRepository factors;
    private final PasskeyRepository passkeys;
    private final StaffRepository staff;
    private final SsoLinkRepository links;

    ReadFactors(
            SecondFactorRepository factors,
            PasskeyRepository passkeys,
            StaffRepository staff,
            SsoLinkRepository links) {
        this.links = links;
        this.staff = staff;
        this.factors = factors;
        this.passkeys = passkeys;
    }

    /** @param recoveryLeft how many recovery codes are unused */
    record Factors(boolean totp, int recoveryLeft, List<Passkey> passkeys) {}

    /**
     * @param barred why they may not sign in, empty when they may
     * @param sso whether the institution's sign-on knows them as one of its people
     */
    record AccountSheet(String barred, boolean totp, int passkeys, boolean sso) {}

    /** As the database has it now. Refuses with {@code staff.unknown}. */
    StaffView person(StaffId id) {
        return staff.get(id);
    }

    AccountSheet account(StaffId id) {
        return new AccountSheet(
                staff.barred(id).orElse(""),
                factors.isConfirmed(id),
                passkeys.of(id).size(),
                links.isLinked(id));
    }

    Factors of(StaffId staff) {
        var factor = factors.confirmed(staff);
        return new Factors(
                factor.isPresent(), factor.map(known -> known.recovery().size()).orElse(0), passkeys.of(staff));
    }
}
