/** How good understanding and search are on labelled files that the institution brings: {@code ./jinqiao evaluate}. */
@NullMarked
package io.jinqiao.tools.evaluate;

import org.jspecify.annotations.NullMarked;
