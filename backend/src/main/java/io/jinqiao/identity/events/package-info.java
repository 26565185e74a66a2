/** What identity tells. */
@NamedInterface("events")
@NullMarked
package io.jinqiao.identity.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
