package io.jinqiao.identity.internal;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A one-time code on its way: asked for, entered or not.
 *
 * @param code keyed hash; null once it is over
 * @param sentTo the telephone, masked
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
record StepUp(
        UUID id,
        ConversationId conversation,
        CustomerId customer,
        byte @Nullable [] code,
        String sentTo,
        Instant askedAt,
        Instant until,
        int tries) {

    /** What a customer's answer comes to. */
    enum Outcome {
        PASSED,
        WRONG,
        /** Wrong once too often: this code is void. */
        VOID,
        LATE
    }

    Outcome answer(byte[] given, int most, Instant now) {
        if (!now.isBefore(until)) {
            return Outcome.LATE;
        }
        if (code != null && MessageDigest.isEqual(code, given)) {
            return Outcome.PASSED;
        }
        return tries + 1 >= most ? Outcome.VOID : Outcome.WRONG;
    }
}
