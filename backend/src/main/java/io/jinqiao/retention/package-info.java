/**
 * Retention: how long each kind of data is kept, what must not be deleted meanwhile, and the proof of what was.
 *
 * <p>The data stay with the modules that own them; each deletes its own when asked.
 */
@ApplicationModule(
        displayName = "Retention",
        allowedDependencies = {})
@NullMarked
package io.jinqiao.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
