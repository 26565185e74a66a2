@NullMarked
package io.jinqiao.watch.internal;

import org.jspecify.annotations.NullMarked;
