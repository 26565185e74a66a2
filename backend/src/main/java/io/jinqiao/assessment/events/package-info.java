/** What was asked, answered, found and mended in self-assessments. */
@NamedInterface("events")
@NullMarked
package io.jinqiao.assessment.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
