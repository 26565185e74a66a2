/** What happened to complaints. */
@NamedInterface("events")
@NullMarked
package io.jinqiao.complaint.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
