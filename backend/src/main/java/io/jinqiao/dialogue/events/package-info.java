/** What became of flows. */
@NamedInterface("events")
@NullMarked
package io.jinqiao.dialogue.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
