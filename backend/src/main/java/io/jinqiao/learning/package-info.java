/**
 * Learning: classifiers that an institution trains on its own labelled texts, and the measures that say how good they are.
 *
 * <p>Pure: no beans, no tables. What is labelled, trained and in force is kept by {@code intent}; what follows from a
 * reading is decided by whoever asked for it.
 */
@ApplicationModule(
        displayName = "Learning",
        allowedDependencies = {})
@NullMarked
package io.jinqiao.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
