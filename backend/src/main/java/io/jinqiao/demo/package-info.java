/**
 * Demo: the demo institution, played in through the same doors that an importer would use; absent from a real one.
 */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "staff",
            "customer",
            "catalog",
            "complaint",
            "knowledge",
            "manual",
            "manual :: phrases",
            "channel",
            "conversation",
            "customer :: spi",
            "identity",
            "identity :: spi",
            "intent",
            "editorial",
            "dialogue",
            "dialogue :: flow",
            "dialogue :: spi",
            "collaboration",
            "collaboration :: spi",
            "suitability",
            "ticket"
        })
@NullMarked
package io.jinqiao.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
