/** What must never be kept, found in words and hidden: pure, without tables. */
@NamedInterface("secrets")
@NullMarked
package io.jinqiao.vault.secrets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
