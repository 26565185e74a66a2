/**
 * Retention: how long each kind of data is kept, what must not be deleted meanwhile, what a customer's data are, and the
 * proof of what was deleted or erased.
 *
 * <p>The data stay with the modules that own them; each deletes, erases and copies its own when asked, see
 * {@link io.jinqiao.retention.spi.KeptForATime}.
 */
@ApplicationModule(
        displayName = "Retention",
        allowedDependencies = {"control", "control :: spi"})
@NullMarked
package io.jinqiao.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
