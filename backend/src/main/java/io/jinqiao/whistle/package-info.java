/**
 * Whistle: concerns that staff report, by name or without (CM7). What was written and who wrote it are sealed; a report is read by
 * the one officer who took it, its writer's name only for a reason, and no fact tells who or where they were.
 *
 * <p>Complaints of customers belong to {@code complaint}.
 */
@ApplicationModule(
        displayName = "Whistle",
        allowedDependencies = {"vault", "vault :: cipher", "vault :: spi", "retention :: spi"})
@NullMarked
package io.jinqiao.whistle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
