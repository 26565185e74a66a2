/** What happened to tickets. */
@NamedInterface("events")
@NullMarked
package io.jinqiao.ticket.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
