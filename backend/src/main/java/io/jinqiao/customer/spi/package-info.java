/** What modules above tell about a customer before their data are read. */
@NamedInterface("spi")
@NullMarked
package io.jinqiao.customer.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
