package io.jinqiao.identity.spi;

import io.jinqiao.kernel.CustomerId;
import java.util.Set;

/**
 * What the institution's own systems know of a customer that only they should know. A right answer never leaves those systems: they
 * are told what the customer said and say whether it is right. Calls happen outside any transaction; neither side logs an answer.
 */
public interface KnownAnswers {

    /** Of these questions, the ones that can be asked of this customer now; anything thrown means that none can. */
    Set<String> askable(CustomerId customer, Set<String> questions);

    /**
     * Whether this is the answer, however it is written; anything thrown leaves the question open.
     *
     * @param question its code in {@code identity/levels.yaml}
     * @param answer as somebody of the house typed it, 1 to 100 characters
     */
    boolean right(CustomerId customer, String question, String answer);
}
