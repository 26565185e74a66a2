/**
 * SLA: terms that run: started with a promise, warning in time, breaking exactly then, never swept.
 *
 * <p>What a warning or a break means is decided by whoever started the clock.
 */
@ApplicationModule(
        displayName = "SLA",
        allowedDependencies = {})
@NullMarked
package io.jinqiao.sla;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
