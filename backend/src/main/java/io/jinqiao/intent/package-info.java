/**
 * Intent: an institution's labelled questions, the classifiers trained on them with their figures, and what those in
 * force make of a customer's words.
 *
 * <p>How learning works is {@code learning}'s; what follows from a reading is decided by {@code assistant}.
 */
@ApplicationModule(
        displayName = "Intent",
        allowedDependencies = {"catalog"})
@NullMarked
package io.jinqiao.intent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
