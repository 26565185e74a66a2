/**
 * Insight: the floor as it is now, counted from facts and rebuilt from them.
 *
 * <p>It watches; it decides nothing and nobody calls it.
 */
@ApplicationModule(
        displayName = "Insight",
        allowedDependencies = {
            "journal",
            "routing",
            "conversation",
            "customer",
            "sla",
            "staff",
            "feedback",
            "ticket",
            "catalog"
        })
@NullMarked
package io.jinqiao.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
