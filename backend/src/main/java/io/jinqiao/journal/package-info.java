/**
 * Journal: keeps every fact in the transaction in which it happened, and seals what is kept.
 *
 * <p>It knows nothing of what the facts mean; {@code evidence} tells their story, and whoever watches implements
 * {@link io.jinqiao.journal.FactWatcher}.
 */
@ApplicationModule(
        displayName = "Journal",
        allowedDependencies = {"retention :: spi"})
@NullMarked
package io.jinqiao.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
