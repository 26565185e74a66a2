package io.jinqiao.suitability.spi;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.web.SignedIn;

/** Whoever knows something that must be done before a sale goes on. */
public interface SaleGuard {

    /** In the sale's transaction, once the check allows it; a {@link io.jinqiao.kernel.Refused} stops the sale. */
    void mayGoOn(CustomerId customer, SignedIn by);
}
