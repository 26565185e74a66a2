/** What happened to people and their sign-ins. */
@NamedInterface("events")
@NullMarked
package io.jinqiao.staff.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
