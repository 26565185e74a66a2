package io.jinqiao.staff.internal;

import io.jinqiao.kernel.UseCase;

/** The secret of one second factor that an earlier release kept in clear is sealed. */
record SealSecrets() {

    @UseCase
    static class Handler {

        private final SecondFactorRepository factors;

        Handler(SecondFactorRepository factors) {
            this.factors = factors;
        }

        /** False when none is left. */
        boolean handle(SealSecrets command) {
            return factors.sealOne();
        }
    }
}
