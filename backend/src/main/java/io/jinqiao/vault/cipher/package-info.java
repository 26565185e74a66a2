/** How a value is sealed under a key that is at hand: pure, without tables. */
@NamedInterface("cipher")
@NullMarked
package io.jinqiao.vault.cipher;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
