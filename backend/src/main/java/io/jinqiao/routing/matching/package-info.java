/**
 * The match itself, without a database: who waits, who can serve, and who gets whom, by rules that are data.
 *
 * <p>The desk's queue, {@code simulate --replay} and {@code bench routing} run this very code.
 */
@NamedInterface("matching")
@NullMarked
package io.jinqiao.routing.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
