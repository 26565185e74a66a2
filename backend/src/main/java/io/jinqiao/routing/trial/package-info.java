/**
 * Trying rules on traffic: the very matcher of the desk against arrivals and shifts, by a clock of its own. No database and no
 * clock, so the desk and {@code ./jinqiao simulate --replay} run the same code.
 */
@NamedInterface("trial")
@NullMarked
package io.jinqiao.routing.trial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
