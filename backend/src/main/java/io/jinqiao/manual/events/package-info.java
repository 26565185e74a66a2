/** How manuals changed, and how they were followed. */
@NamedInterface("events")
@NullMarked
package io.jinqiao.manual.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
