/** Benchmarks, each beside a peer or a physical bound measured in the same run. */
@NullMarked
package io.jinqiao.tools.bench;

import org.jspecify.annotations.NullMarked;
