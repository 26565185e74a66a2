/** What happened in conversations. */
@NamedInterface("events")
@NullMarked
package io.jinqiao.conversation.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
