/**
 * Control: two-person control as one act: somebody proposes, sees before and after, somebody else decides in time.
 *
 * <p>What is changed by it and how belongs to the module that plugs in a {@link io.jinqiao.control.spi.ControlledKind}.
 */
@ApplicationModule(
        displayName = "Control",
        allowedDependencies = {})
@NullMarked
package io.jinqiao.control;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
