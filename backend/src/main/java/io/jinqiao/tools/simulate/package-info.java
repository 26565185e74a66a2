/** A day at the bank in two minutes: many customers and some agents, over the public interfaces only. */
@NullMarked
package io.jinqiao.tools.simulate;

import org.jspecify.annotations.NullMarked;
