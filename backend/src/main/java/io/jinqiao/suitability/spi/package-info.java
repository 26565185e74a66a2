/** What modules above may have against a sale that suits. */
@NamedInterface("spi")
@NullMarked
package io.jinqiao.suitability.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
