/** What happened to gaps. */
@NamedInterface("events")
@NullMarked
package io.jinqiao.gaps.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
