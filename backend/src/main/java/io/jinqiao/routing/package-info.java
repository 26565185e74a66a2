/**
 * Routing: who gets it, and why: presence, the queue, the match of problem and person.
 *
 * <p>Never two owners, never above capacity, oldest first within equal rank; each decision keeps its reasons.
 */
@ApplicationModule(
        displayName = "Routing",
        allowedDependencies = {"conversation", "conversation :: events", "staff", "customer", "channel", "catalog"})
@NullMarked
package io.jinqiao.routing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
