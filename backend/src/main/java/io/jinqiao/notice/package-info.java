/**
 * Notice: what must find its people: it lies before each of them at the desk until they say that they know (CP5, CO3).
 *
 * <p>Who is told of what is decided by whoever publishes a {@link io.jinqiao.kernel.Notice}; {@code channel} lets open
 * desks know.
 */
@ApplicationModule(
        displayName = "Notice",
        allowedDependencies = {"sla :: events", "retention :: spi"})
@NullMarked
package io.jinqiao.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
