/**
 * Compliance: what must not be said to a customer, and what must be said with it.
 *
 * <p>Whoever speaks asks before sending. What then happens (a hand-over, other words) is decided by who asked.
 */
@ApplicationModule(
        displayName = "Compliance",
        allowedDependencies = {})
@NullMarked
package io.jinqiao.compliance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
