@NullMarked
package io.jinqiao.cluster.internal;

import org.jspecify.annotations.NullMarked;
