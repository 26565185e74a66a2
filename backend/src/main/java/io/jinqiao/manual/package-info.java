/**
 * Manual: service manuals, one a business: which steps it takes, what must be said and what must hold at each, and how far a
 * conversation has come. What is said is recognised by meaning; without it neither the sale nor the conversation goes on.
 *
 * <p>What must not be said belongs to {@code compliance}, whether a product suits to {@code suitability}, how two people decide
 * to {@code control}.
 */
@ApplicationModule(
        displayName = "Manual",
        allowedDependencies = {
            "compliance",
            "control",
            "control :: spi",
            "conversation",
            "conversation :: events",
            "conversation :: spi",
            "customer",
            "errand :: spi",
            "suitability",
            "suitability :: events",
            "suitability :: spi",
            "retention :: spi"
        })
@NullMarked
package io.jinqiao.manual;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
