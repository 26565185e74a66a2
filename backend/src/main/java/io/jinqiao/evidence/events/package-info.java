/** Who looked, and what left the house. */
@NamedInterface("events")
@NullMarked
package io.jinqiao.evidence.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
