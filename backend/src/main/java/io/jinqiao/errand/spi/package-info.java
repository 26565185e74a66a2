/** What may stop a step of an errand. */
@NamedInterface("spi")
@NullMarked
package io.jinqiao.errand.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
