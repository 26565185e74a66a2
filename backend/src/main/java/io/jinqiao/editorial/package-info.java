/**
 * Editorial: how knowledge comes to be: proposed by the business, reviewed by compliance, published, told to whoever
 * used the wording before.
 *
 * <p>What is in force and how it is found is {@code knowledge}'s.
 */
@ApplicationModule(
        displayName = "Editorial",
        allowedDependencies = {
            "knowledge",
            "knowledge :: events",
            "conversation",
            "assistant :: events",
            "journal",
            "staff",
            "sla"
        })
@NullMarked
package io.jinqiao.editorial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
