package io.jinqiao.customer.spi;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.web.SignedIn;

/** A module that knows how sure the house is of the customer whom somebody serves. */
public interface Certainty {

    /** Refuses with {@code identity.level-too-low} where they talk now and the customer has not proved enough for this. */
    void require(SignedIn asker, CustomerId customer, String what);
}
