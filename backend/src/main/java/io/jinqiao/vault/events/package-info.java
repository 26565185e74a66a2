/** What happened to keys. */
@NamedInterface("events")
@NullMarked
package io.jinqiao.vault.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
