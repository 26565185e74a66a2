/** What happened to articles. */
@NamedInterface("events")
@NullMarked
package io.jinqiao.knowledge.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
