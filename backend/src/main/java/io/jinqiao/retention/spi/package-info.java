/** What a module does whose data are kept for a time only. */
@NamedInterface("spi")
@NullMarked
package io.jinqiao.retention.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
