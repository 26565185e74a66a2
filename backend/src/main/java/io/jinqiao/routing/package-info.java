/**
 * Routing: who gets it, and why: presence, the queue, the match of problem and person.
 *
 * <p>Never two owners, never above capacity, oldest first within equal rank; each decision keeps its reasons.
 */
@ApplicationModule(
        displayName = "Routing",
        allowedDependencies = {
            "journal",
            "conversation",
            "conversation :: events",
            "staff",
            "staff :: events",
            "customer",
            "channel",
            "catalog",
            "control",
            "control :: spi",
            "sla"
        })
@NullMarked
package io.jinqiao.routing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
