package io.jinqiao.compliance;

import io.jinqiao.compliance.Compliance.Speaker;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Subject;
import java.util.function.Supplier;

/**
 * Words about to be said to a customer.
 *
 * @param way how they reach the customer
 * @param about the conversation, ticket or complaint they belong to
 * @param to asked only when it matters, because looking it up costs
 * @param sure the speaker was asked and stands by the words
 */
public record Said(
        String words, Speaker speaker, Way way, Subject about, Supplier<CustomerId> to, Actor by, boolean sure) {

    /** Every way on which words of the house reach a customer; a new way is added here, and to the test of the ways. */
    public enum Way {
        MESSAGE,
        TICKET_RESULT,
        COMPLAINT_SOLUTION,
        COMPLAINT_LETTER,
        DATA_REQUEST
    }

    @Override
    public String toString() {
        return "Said[" + about + "]";
    }
}
