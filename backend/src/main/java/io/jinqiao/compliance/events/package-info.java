/** What the gate stopped and let pass, and how its rules changed. */
@NamedInterface("events")
@NullMarked
package io.jinqiao.compliance.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
