/** What was deleted, and what must not be. */
@NamedInterface("events")
@NullMarked
package io.jinqiao.retention.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
