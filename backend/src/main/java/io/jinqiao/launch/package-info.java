/**
 * Launch: from the command line to a product that answers, and back to a machine on which nothing is left running.
 *
 * <p>It brings home folder, database and server together; what an installation then holds, {@code demo} plays in or the
 * first administrator enters.
 */
@ApplicationModule(
        displayName = "Launch",
        allowedDependencies = {"postgres", "staff"})
@NullMarked
package io.jinqiao.launch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
