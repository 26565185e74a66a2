/** What became of what customers ask about their data. */
@NamedInterface("events")
@NullMarked
package io.jinqiao.rights.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
