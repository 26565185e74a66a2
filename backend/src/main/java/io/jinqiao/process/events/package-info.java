/** What happened to matters and versions of processes. */
@NamedInterface("events")
@NullMarked
package io.jinqiao.process.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
