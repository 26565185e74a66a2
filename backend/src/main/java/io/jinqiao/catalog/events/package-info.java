/** What happened to the classification. */
@NamedInterface("events")
@NullMarked
package io.jinqiao.catalog.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
