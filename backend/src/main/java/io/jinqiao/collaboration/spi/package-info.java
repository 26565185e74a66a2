/** Where the institution's systems answer requests, and how both sides sign what they say to each other. */
@NamedInterface("spi")
@NullMarked
package io.jinqiao.collaboration.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
