/** What happened to clocks. */
@NamedInterface("events")
@NullMarked
package io.jinqiao.sla.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
