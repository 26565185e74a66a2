/** How a module puts a change of its own under two-person control. */
@NamedInterface("spi")
@NullMarked
package io.jinqiao.control.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
