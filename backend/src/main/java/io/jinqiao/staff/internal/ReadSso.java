package io.jinqiao.staff.internal;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.internal.SsoSecretRepository.Known;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What those see of single sign-on who set it up. */
@Component
class ReadSso {

    private final SsoSecretRepository secrets;

    ReadSso(SsoSecretRepository secrets) {
        this.secrets = secrets;
    }

    /**
     * @param secret null while there is none
     * @param answerTo where the provider sends browsers back to, as it must be registered there
     * @param leftTo the same for who signed out
     */
    record SsoSheet(@Nullable SecretSheet secret, String answerTo, String leftTo) {}

    /** Since when there is one and by whom; what it is, is never told. */
    record SecretSheet(Instant at, StaffId by) {

        private static SecretSheet of(Known known) {
            return new SecretSheet(known.at(), known.by());
        }
    }

    /** @param page how browsers reach this house */
    SsoSheet sheet(String page) {
        return new SsoSheet(
                secrets.known().map(SecretSheet::of).orElse(null), page + SsoDoor.ANSWER, page + SsoDoor.LEFT);
    }
}
