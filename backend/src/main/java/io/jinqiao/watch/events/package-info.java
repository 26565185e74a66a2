/** What happened to thresholds and alarms. */
@NamedInterface("events")
@NullMarked
package io.jinqiao.watch.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
