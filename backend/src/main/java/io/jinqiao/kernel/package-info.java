/**
 * Kernel: the few words every module speaks.
 *
 * <p>Identifiers, the acting person, permissions, refusals and the {@link io.jinqiao.kernel.Fact} that
 * modules publish. Values only, and one alarm clock: no beans, no tables.
 */
@ApplicationModule(
        displayName = "Kernel",
        allowedDependencies = {})
@NullMarked
package io.jinqiao.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
