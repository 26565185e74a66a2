/** {@code simulate --replay}: yesterday's arrivals, or anybody's, against a plan of people, by a clock of its own. */
@NullMarked
package io.jinqiao.tools.replay;

import org.jspecify.annotations.NullMarked;
