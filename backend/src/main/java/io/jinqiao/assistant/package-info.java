/**
 * Assistant: answers first, asks back when unsure, hands over when it should.
 *
 * <p>The decision policy lives in one place here; finding is {@code knowledge}'s, people are {@code routing}'s.
 */
@ApplicationModule(
        displayName = "Assistant",
        allowedDependencies = {
            "compliance",
            "customer",
            "intent",
            "conversation",
            "conversation :: events",
            "dialogue",
            "dialogue :: events",
            "identity",
            "knowledge",
            "routing",
            "staff",
            "retention :: spi"
        })
@NullMarked
package io.jinqiao.assistant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
