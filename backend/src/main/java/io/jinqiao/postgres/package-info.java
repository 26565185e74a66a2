/**
 * Postgres: the PostgreSQL that comes with the product, so that one command is enough to run it.
 *
 * <p>It unpacks, creates, starts, watches and stops a server on this machine; an institution's own PostgreSQL takes its
 * place by address, and then this module does nothing.
 */
@ApplicationModule(
        displayName = "PostgreSQL",
        allowedDependencies = {})
@NullMarked
package io.jinqiao.postgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
