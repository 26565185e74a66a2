/**
 * Working time: which moments of which days are worked, and when so much of them has passed. Pure arithmetic, no tables.
 *
 * <p>Days are looked up in sums made once for each year, so a due moment costs the same in a week and in ten years.
 */
@NullMarked
package io.jinqiao.sla.time;

import org.jspecify.annotations.NullMarked;
