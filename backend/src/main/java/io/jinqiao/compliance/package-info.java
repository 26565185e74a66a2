/**
 * Compliance: the one gate for everything said to a customer: what must not be said, and what must be said with it.
 *
 * <p>Whoever speaks passes it before anything is kept or sent. What then happens (a hand-over, other words) is decided by
 * who asked. How two people change a rule belongs to {@code control}.
 */
@ApplicationModule(
        displayName = "Compliance",
        allowedDependencies = {"control", "control :: spi", "customer"})
@NullMarked
package io.jinqiao.compliance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
