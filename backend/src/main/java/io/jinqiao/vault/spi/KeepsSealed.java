package io.jinqiao.vault.spi;

import io.jinqiao.vault.Owner;

/** A module that keeps sealed values in its tables. */
public interface KeepsSealed {

    /** Opens every value of this owner, should they keep any, and seals it with their newest key, in the caller's transaction. */
    void sealAgain(Owner owner);
}
