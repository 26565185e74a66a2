package io.jinqiao.vault.spi;

import io.jinqiao.kernel.CustomerId;

/** A module that keeps sealed values in its tables. */
public interface KeepsSealed {

    /** Opens every value of this customer and seals it with their newest key, in the caller's transaction. */
    void sealAgain(CustomerId owner);
}
