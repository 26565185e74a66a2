/** Counting: from facts to counts, the same at once, later, again and in any order; arithmetic without a database. */
@NullMarked
package io.jinqiao.insight.counting;

import org.jspecify.annotations.NullMarked;
