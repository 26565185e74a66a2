/** What modules with work of their own tell routing, so that it counts and is given out beside conversations (RT4). */
@NamedInterface("spi")
@NullMarked
package io.jinqiao.routing.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
