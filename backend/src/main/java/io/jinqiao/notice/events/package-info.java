/** What happened to notices. */
@NamedInterface("events")
@NullMarked
package io.jinqiao.notice.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
