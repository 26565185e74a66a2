package io.jinqiao.identity;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How sure the house is of customers, and what needs it to be surer. */
public interface Identity {

    /** Refuses with {@code conversation.unknown}. */
    Standing of(ConversationId conversation);

    /** The level that something needs; see {@code identity/levels.yaml}. */
    Level needed(String what);

    /** Refuses with {@code identity.level-too-low} what needs a higher level than the conversation has. */
    void require(ConversationId conversation, String what);

    /**
     * Whom a token of the institution's app names. A visitor's open conversation is the customer's from then on. Refuses with
     * {@code identity.token-…}, see docs/develop/identify-customers.md.
     *
     * @param visitor as whom the browser was known so far; null for a new one
     */
    Entered enter(String token, @Nullable CustomerId visitor);

    /**
     * A one-time code goes to the customer's telephone, asked for by the machine; answers the telephone, masked. Refuses with
     * {@code identity.no-telephone}, {@code identity.code-just-sent}, {@code identity.locked-today}.
     */
    String askCode(ConversationId conversation);

    /** Trusts a key without two people: for the demo institution, whose app is played by the product itself. */
    void trustDemo(String kid, String issuer, String pem, Instant until);

    /**
     * Somebody whom the app named.
     *
     * @param token of a visit, by which the browser is known from now on
     * @param conversation the one that a visitor began; null where there was none
     */
    record Entered(
            String token, CustomerId customer, @Nullable ConversationId conversation) {

        @Override
        public String toString() {
            return "Entered[" + customer + "]";
        }
    }
}
