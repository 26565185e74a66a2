/** Assessments, checks and sales that went on. */
@NamedInterface("events")
@NullMarked
package io.jinqiao.suitability.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
