/**
 * Evidence: everything about a customer, a time or a business in one step, and a bundle that proves itself (CM6).
 */
@ApplicationModule(
        displayName = "Evidence",
        allowedDependencies = {
            "journal",
            "conversation",
            "ticket",
            "feedback",
            "knowledge",
            "customer",
            "staff",
            "routing",
            "catalog",
            "control",
            "control :: spi",
            "sla",
            "retention :: spi",
            "vault"
        })
@NullMarked
package io.jinqiao.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
