/** What happened to intents. */
@NamedInterface("events")
@NullMarked
package io.jinqiao.intent.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
