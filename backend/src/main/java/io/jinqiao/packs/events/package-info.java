/** What happened to packs. */
@NamedInterface("events")
@NullMarked
package io.jinqiao.packs.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
