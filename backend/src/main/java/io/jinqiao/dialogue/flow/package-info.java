/** A flow as data: what begins it, what it asks, what it does, and the talks that prove it. */
@NamedInterface("flow")
@NullMarked
package io.jinqiao.dialogue.flow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
