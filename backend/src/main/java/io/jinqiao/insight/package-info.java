/**
 * Insight: the floor as it is now, the figures of any time and what customers ask about, counted from facts and rebuilt from them.
 *
 * <p>It watches and decides nothing; who is called when something is unusual is {@code watch}'s.
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
