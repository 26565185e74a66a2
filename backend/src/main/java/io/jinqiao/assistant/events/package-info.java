/** What the assistant decided. */
@NamedInterface("events")
@NullMarked
package io.jinqiao.assistant.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
