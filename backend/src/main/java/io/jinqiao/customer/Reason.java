package io.jinqiao.customer;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Words;

/**
 * Why somebody looks at a customer's data.
 *
 * @param words 4 to 200 characters; refuses with {@code customer.reason-too-short}
 */
public record Reason(Why why, String words) {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 200;

    public Reason {
        words = Words.required(words, LONGEST);
        if (words.length() < SHORTEST) {
            throw Refused.invalid("customer.reason-too-short", "Say in a few words why");
        }
    }

    /** The reasons there are. */
    public enum Why {
        /** The customer asks for it by telephone or at the counter. */
        CUSTOMER_ASKS,
        /** A number must be checked or called. */
        CALL_BACK,
        COMPLAINT,
        /** Quality, audit, a regulator. */
        CHECK,
        OTHER
    }
}
