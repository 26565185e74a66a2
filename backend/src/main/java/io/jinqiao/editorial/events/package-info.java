/** What happened to proposals, and to wordings in use. */
@NamedInterface("events")
@NullMarked
package io.jinqiao.editorial.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
