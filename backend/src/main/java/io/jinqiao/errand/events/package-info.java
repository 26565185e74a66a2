/** What happened to matters that staff began by hand. */
@NamedInterface("events")
@NullMarked
package io.jinqiao.errand.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
