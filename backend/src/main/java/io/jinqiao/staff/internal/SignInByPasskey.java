package io.jinqiao.staff.internal;

import io.jinqiao.kernel.UseCase;
import io.jinqiao.staff.internal.SignInRecord.Origin;
import io.jinqiao.staff.internal.WebAuthn.Asked;
import java.time.Clock;
import java.util.UUID;

/** Somebody's device proves who they are: it has the key, and it has seen to the person itself. */
record SignInByPasskey(String response, Asked asked, Origin from) {

    @UseCase
    static class Handler {

        private final PasskeyRepository passkeys;
        private final AccountRepository accounts;
        private final WebAuthn webAuthn;
        private final Admission admission;
        private final Clock clock;

        Handler(
                PasskeyRepository passkeys,
                AccountRepository accounts,
                WebAuthn webAuthn,
                Admission admission,
                Clock clock) {
            this.passkeys = passkeys;
            this.accounts = accounts;
            this.webAuthn = webAuthn;
            this.admission = admission;
            this.clock = clock;
        }

        /** Refuses with {@code staff.passkey-refused}, whatever is wrong. */
        UUID handle(SignInByPasskey attempt) {
            var key =
                    passkeys.byCredential(webAuthn.claimed(attempt.response())).orElseThrow(WebAuthn::refusal);
            var counter = webAuthn.proved(attempt.response(), key, attempt.asked());
            var account = accounts.find(key.staff()).orElseThrow(WebAuthn::refusal);
            if (account.barred() || account.failures().locked(clock.instant())) {
                throw WebAuthn.refusal();
            }
            passkeys.used(key.id(), counter, clock.instant());
            return admission.beginProved(account, "passkey", attempt.from());
        }
    }
}
