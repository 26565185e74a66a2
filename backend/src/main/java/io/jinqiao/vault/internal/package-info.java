@NullMarked
package io.jinqiao.vault.internal;

import org.jspecify.annotations.NullMarked;
