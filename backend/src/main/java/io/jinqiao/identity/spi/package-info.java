/** What an institution's own systems answer for the house to know a customer by. */
@NamedInterface("spi")
@NullMarked
package io.jinqiao.identity.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
