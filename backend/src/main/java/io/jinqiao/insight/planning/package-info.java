/** Planning: how much will come, and how many people it takes; arithmetic without a database. */
@NamedInterface("planning")
@NullMarked
package io.jinqiao.insight.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
