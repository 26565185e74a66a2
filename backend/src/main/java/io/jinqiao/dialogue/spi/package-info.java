/** What a flow can do at its end, for whoever is connected to the systems that do it. */
@NamedInterface("spi")
@NullMarked
package io.jinqiao.dialogue.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
