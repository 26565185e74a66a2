@NamedInterface("events")
@NullMarked
package io.jinqiao.journal.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
