/** What a module that keeps sealed values does for the vault. */
@NamedInterface("spi")
@NullMarked
package io.jinqiao.vault.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
