/**
 * Packs: articles brought in and taken out as files, many at once, with a preview before anything goes ahead (KN7).
 *
 * <p>What goes ahead becomes proposals; reviewing and publishing them is {@code editorial}'s.
 */
@ApplicationModule(
        displayName = "Packs",
        allowedDependencies = {"knowledge", "catalog", "editorial", "staff"})
@NullMarked
package io.jinqiao.packs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
