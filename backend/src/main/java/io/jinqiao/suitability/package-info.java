/**
 * Suitability: whether a product may be sold to a customer: its risk against their valid assessment, and the care that age
 * asks for (CM3). Every check is kept with its data and its result, and a sale goes on only upon one that allows it.
 *
 * <p>Who the customer is belongs to {@code customer}; what the product is worth, to the institution's own systems.
 */
@ApplicationModule(
        displayName = "Suitability",
        allowedDependencies = {"control", "control :: spi", "customer", "retention :: spi"})
@NullMarked
package io.jinqiao.suitability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
