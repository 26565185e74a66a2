/**
 * Gaps: what customers asked and nothing answered well, gathered into articles that somebody should write (AI10).
 *
 * <p>It watches and suggests; writing, reviewing and publishing are {@code editorial}'s.
 */
@ApplicationModule(
        displayName = "Gaps",
        allowedDependencies = {
            "knowledge",
            "knowledge :: events",
            "editorial",
            "conversation",
            "conversation :: events",
            "assistant :: events",
            "customer",
            "retention :: spi"
        })
@NullMarked
package io.jinqiao.gaps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
