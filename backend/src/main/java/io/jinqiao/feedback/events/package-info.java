/** What customers said about the service. */
@NamedInterface("events")
@NullMarked
package io.jinqiao.feedback.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
