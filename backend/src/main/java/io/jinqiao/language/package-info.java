/**
 * Language: texts written one way, cut into words, and turned into vectors by the models inside this process.
 *
 * <p>It knows nothing of what is said; finding and deciding are {@code knowledge}'s and {@code assistant}'s.
 */
@ApplicationModule(
        displayName = "Language",
        allowedDependencies = {})
@NullMarked
package io.jinqiao.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
