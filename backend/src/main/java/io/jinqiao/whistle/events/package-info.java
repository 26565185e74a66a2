/** That reports were filed, taken, answered and closed; never what they say or who wrote them. */
@NamedInterface("events")
@NullMarked
package io.jinqiao.whistle.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
