/** What happened to requests between departments. */
@NamedInterface("events")
@NullMarked
package io.jinqiao.collaboration.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
