package io.jinqiao.gaps.internal;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question that was not answered well, nameless.
 *
 * @param answer what an agent said to it by hand; empty where nobody did
 */
record Asked(
        ConversationId conversation,
        long number,
        CustomerId customer,
        Language language,
        String words,
        Reason reason,
        @Nullable String business,
        String answer,
        @Nullable StaffId answeredBy,
        Instant at) {

    /** Why it is here. */
    enum Reason {
        /** The assistant said that it does not know. */
        UNKNOWN,
        /** It missed twice and called a person. */
        MISSED_TWICE,
        /** The customer took none of its choices. */
        NONE_FITS,
        /** The customer said that the answer did not help. */
        NOT_USEFUL,
        /** An agent answered without an article. */
        FREE_HAND
    }
}
