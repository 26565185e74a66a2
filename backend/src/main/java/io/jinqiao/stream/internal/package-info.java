@NullMarked
package io.jinqiao.stream.internal;

import org.jspecify.annotations.NullMarked;
