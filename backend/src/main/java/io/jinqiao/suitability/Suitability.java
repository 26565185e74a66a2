package io.jinqiao.suitability;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import java.time.Instant;

/** Products with their risk, and what customers were found able to bear. Every change takes part in the caller's transaction. */
public interface Suitability {

    /** A product as its issuer and we rate it; the same code again is the product as it is now. */
    void offer(Product product);

    /** True once this customer was assessed, however long ago. */
    boolean knows(CustomerId customer);

    /** True when a check of today allows this customer a product. */
    boolean allows(CustomerId customer);

    /**
     * A risk assessment that the customer answered themselves, at that moment. Refuses with {@code suitability.bad-level},
     * {@code .in-the-future}, {@code .too-many-today} and {@code .too-many-this-year}.
     *
     * @param level 1 to 5 for C1 to C5
     */
    void assessed(CustomerId customer, int level, Instant at, Actor by);
}
