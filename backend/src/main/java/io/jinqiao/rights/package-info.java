/**
 * Rights: what customers ask about their own data (PIPL articles 44 to 50): a copy, a correction, deletion, an explanation, to
 * take them along, to withdraw consent; within a term, decided with reasons.
 *
 * <p>What is held of them, and its erasure, belong to {@code retention}; a correction is made where the data live.
 */
@ApplicationModule(
        displayName = "Rights",
        allowedDependencies = {
            "compliance",
            "control",
            "control :: spi",
            "customer",
            "customer :: spi",
            "retention",
            "retention :: events",
            "retention :: spi",
            "sla",
            "sla :: events",
            "staff"
        })
@NullMarked
package io.jinqiao.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
