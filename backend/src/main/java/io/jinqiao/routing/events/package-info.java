/** What happened in the queue and at the desks. */
@NamedInterface("events")
@NullMarked
package io.jinqiao.routing.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
