/** How policies came into force and who has read them. */
@NamedInterface("events")
@NullMarked
package io.jinqiao.policy.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
