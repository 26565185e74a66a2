/** What insight tells. */
@NamedInterface("events")
@NullMarked
package io.jinqiao.insight.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
