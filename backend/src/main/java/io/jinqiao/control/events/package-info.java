/** What happened to acts under two-person control. */
@NamedInterface("events")
@NullMarked
package io.jinqiao.control.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
